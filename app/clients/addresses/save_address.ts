import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { inForce } from '#app/clients/in_force'
import ClientAddress, {
  type AddressKind,
  type AddressPlace,
} from '#app/clients/models/client_address'

type Trx = TransactionClientContract

export type AddressAnswers = {
  kind: AddressKind
  place: AddressPlace
  gminaTeryt?: string | null
  locality?: string | null
  street?: string | null
  postcode?: string | null
  validFrom?: DateTime | null
  validUntil?: DateTime | null
}

/** Only Małopolska has its gminas here; without an address there is nothing to write. */
const columnsOf = (answers: AddressAnswers) => {
  const isSomewhere = answers.place !== 'none'
  return {
    kind: answers.kind,
    place: answers.place,
    gminaTeryt: answers.place === 'malopolska' ? answers.gminaTeryt || null : null,
    locality: (isSomewhere && answers.locality) || null,
    street: (isSomewhere && answers.street) || null,
    postcode: (isSomewhere && answers.postcode) || null,
    validFrom: answers.validFrom ?? null,
    validUntil: answers.validUntil ?? null,
  }
}

/** Adds an address; the one of the same kind that was in force ends on the day the new one begins. */
export async function addAddress(
  clientId: string,
  answers: AddressAnswers,
  staff: { id: string },
  trx: Trx
) {
  const today = todayInWarsaw()
  if (!answers.validUntil || answers.validUntil.toISODate()! > today) {
    const earlier = await ClientAddress.query({ client: trx })
      .where({ client_id: clientId, kind: answers.kind })
      .where((dated) => inForce(dated))
    const validUntil = answers.validFrom ?? DateTime.fromISO(today, { zone: 'utc' })
    for (const address of earlier) {
      await address.merge({ validUntil }).useTransaction(trx).save()
    }
  }
  const values = { ...columnsOf(answers), clientId, recordedBy: staff.id }
  await ClientAddress.create(values, { client: trx })
}

export const changeAddress = (address: ClientAddress, answers: AddressAnswers, trx: Trx) =>
  address.merge(columnsOf(answers)).useTransaction(trx).save()
