import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Client from '#app/clients/models/client'
import Guardianship, { type GuardianBasis } from '#app/clients/models/guardianship'

type Trx = TransactionClientContract

export type GuardianAnswers = {
  /** A client; otherwise somebody known by name. */
  guardianClientId?: string | null
  guardianName?: string | null
  guardianPhone?: string | null
  basis: GuardianBasis
  validFrom?: DateTime | null
  validUntil?: DateTime | null
}

/** Nobody is their own guardian, and a client who is one has their name and phone on their record. */
export async function writeGuardian(
  guardianship: Guardianship,
  { validFrom = null, validUntil = null, ...answers }: GuardianAnswers,
  trx: Trx
) {
  const { guardianClientId: id, basis } = answers
  const client = id
    ? await Client.query({ client: trx })
        .where('id', id)
        .whereNot('id', guardianship.clientId)
        .firstOrFail()
    : null
  guardianship.merge({
    guardianClientId: client?.id ?? null,
    guardianName: client ? null : answers.guardianName,
    guardianPhone: client ? null : (answers.guardianPhone ?? null),
    basis,
    validFrom,
    validUntil,
  })
  await guardianship.useTransaction(trx).save()
}

export const nameGuardian = (
  clientId: string,
  answers: GuardianAnswers,
  staff: { id: string },
  trx: Trx
) => writeGuardian(new Guardianship().fill({ clientId, recordedBy: staff.id }), answers, trx)
