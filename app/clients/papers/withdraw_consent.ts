import type { DateTime } from 'luxon'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import { now } from '#app/core/clock'
import { recordAudit } from '#app/core/audit'
import { ConsentAlreadyWithdrawn, WithdrawnBeforeGiven } from '#app/clients/errors'
import ConsentWithdrawn from '#app/clients/events/consent_withdrawn'
import type { Giver } from '#app/clients/papers/consent_purpose'
import type Client from '#app/clients/models/client'
import type Consent from '#app/clients/models/consent'
import ConsentWithdrawal from '#app/clients/models/consent_withdrawal'

type Withdrawn = { withdrawnOn: DateTime; how: string; withdrawnBy: Giver }

/** Takes a consent back, and with it the messages that were waiting to be sent on its strength. */
export async function withdrawConsent(
  client: Client,
  consent: Consent,
  withdrawn: Withdrawn,
  staff: { id: string }
) {
  if (withdrawn.withdrawnOn.toISODate()! < consent.givenOn.toISODate()!) {
    throw new WithdrawnBeforeGiven()
  }
  await inTransaction(async (trx) => {
    const recorded = { consentId: consent.id, recordedBy: staff.id, recordedAt: now() }
    await ConsentWithdrawal.create({ ...withdrawn, ...recorded }, { client: trx })
    await trx
      .from('outbox_messages')
      .where({ subject_type: 'consent', subject_id: consent.id, state: 'waiting' })
      .delete()
    await recordAudit(
      {
        staffMemberId: staff.id,
        action: 'consent.withdrawn',
        subjectType: 'client',
        subjectId: client.id,
        branchId: client.branchId,
      },
      trx
    )
  }).catch((error) => {
    throw isDuplicate(error) ? new ConsentAlreadyWithdrawn() : error
  })
  const { id, clientId, purpose, detail } = consent
  await ConsentWithdrawn.dispatch({ id, clientId, purpose, detail })
}
