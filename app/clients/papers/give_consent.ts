import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inTransaction } from '#app/core/transaction'
import { now } from '#app/core/clock'
import { recordAudit } from '#app/core/audit'
import { ConsentByMinor, NoConsentTextThen } from '#app/clients/errors'
import { isMinor } from '#app/clients/minor'
import { consentVersionOn } from '#app/clients/papers/consent_text'
import { consentInForce } from '#app/clients/papers/has_consent'
import type { ConsentPurpose, Giver } from '#app/clients/papers/consent_purpose'
import type Client from '#app/clients/models/client'
import Consent from '#app/clients/models/consent'

export type GivenConsent = {
  purpose: ConsentPurpose
  detail: string
  language: string
  givenOn: DateTime
  how: string
  givenBy: Giver
  giverName?: string | null
}

/**
 * Records a consent. The client's row is written first, so that two clicks make one consent: what
 * stands already is left as it is.
 */
export async function giveConsent(client: Client, given: GivenConsent, staff: { id: string }) {
  if (given.givenBy === 'self' && isMinor(client, given.givenOn.toISODate()!)) {
    throw new ConsentByMinor()
  }
  await inTransaction(async (trx) => {
    await trx
      .from('clients')
      .where('id', client.id)
      .update({ version: trx.raw('version') })
    const { purpose, detail, givenOn } = given
    const day = givenOn.toISODate()!
    if (!(await consentInForce(client.id, purpose, detail, day, trx))) {
      await insertConsent(client, given, day, staff, trx)
    }
  })
}

async function insertConsent(
  client: Client,
  given: GivenConsent,
  day: string,
  staff: { id: string },
  trx: TransactionClientContract
) {
  const version = await consentVersionOn(given.purpose, day, trx)
  if (!version) {
    throw new NoConsentTextThen()
  }
  const recorded = { clientId: client.id, version, recordedBy: staff.id, recordedAt: now() }
  await Consent.create({ ...given, ...recorded }, { client: trx })
  await recordAudit(
    {
      staffMemberId: staff.id,
      action: 'consent.given',
      subjectType: 'client',
      subjectId: client.id,
      branchId: client.branchId,
    },
    trx
  )
}
