import type { DateTime } from 'luxon'
import { toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/appointments/invite_participant'
import type { Centre } from '#database/seeders/demo/hold_conversations'
import { insertRows } from '#database/seeders/demo/insert_rows'
import { makePerson } from '#database/seeders/demo/make_person'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import { WEIGHTS } from '#database/seeders/demo/topics'

const CALLS = 12
const ANSWERED = 5

/** Twelve people asked to be rung back; five have been. */
export async function askForCalls(
  random: SeededRandom,
  { staff, branches }: Centre,
  now: DateTime
) {
  const [adviser] = staff
  await inTransaction(async (trx) => {
    for (let index = 0; index < CALLS; index++) {
      const { given, family, languages, phone } = makePerson(random)
      const person = { name: `${given.own} ${family.own}`, language: languages[0], phone }
      const participant = await inviteParticipant(person, trx)
      const isAnswered = index < ANSWERED
      const asked = now.minus({ hours: isAnswered ? 40 + index * 9 : 1 + index * 2.5 })
      const id = newRecordId()
      const request = { id, participant_id: participant.id, language: languages[0] }
      const branch = random.chance(0.5) ? branches[0].id : null
      const topic = random.chance(0.7) ? random.weighted(WEIGHTS) : null
      await insertRows(trx, 'call_requests', [
        { ...request, branch_id: branch, topic, created_at: toSql(asked) },
      ])
      if (isAnswered) {
        const answer = { id: newRecordId(), call_request_id: id, staff_member_id: adviser.id }
        const created_at = toSql(asked.plus({ hours: 3 }))
        const outcome = random.pick(['reached', 'reached', 'no_answer'])
        await insertRows(trx, 'call_request_answers', [{ ...answer, outcome, created_at }])
      }
    }
  })
}
