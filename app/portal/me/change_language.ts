import type { PublicLanguage } from '#app/core/languages'
import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import { now, toSql } from '#app/core/clock'
import { subjectOf } from '#app/portal/me/me'
import type { Person } from '#app/clients/pins/people_behind'

/** Messages to this person speak `language` from now on, whichever booking they are about. */
export async function changeLanguage(me: Person, language: PublicLanguage) {
  const { client, participants } = me
  await inTransaction(async (trx) => {
    await trx
      .from('participants')
      .where((own) => {
        void own.whereIn(
          'id',
          participants.map(({ id }) => id)
        )
        if (client) {
          void own.orWhere('client_id', client.id)
        }
      })
      .update({ language, updated_at: toSql(now()) })
    const action = 'me_language.changed'
    await recordAudit({ staffMemberId: null, action, ...subjectOf(me) }, trx)
  })
}
