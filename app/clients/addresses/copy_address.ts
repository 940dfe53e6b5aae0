import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { inForce } from '#app/clients/in_force'
import ClientAddress from '#app/clients/models/client_address'

/** Where one person lives now, another one lives from today. */
export async function copyAddress(
  fromId: string,
  clientId: string,
  staff: { id: string },
  trx: TransactionClientContract
) {
  const home = await ClientAddress.query({ client: trx })
    .where({ client_id: fromId, kind: 'residence' })
    .where((dated) => inForce(dated))
    .first()
  if (home) {
    const { kind, place, gminaTeryt, locality, street, postcode } = home
    const validFrom = DateTime.fromISO(todayInWarsaw(), { zone: 'utc' })
    const copy = { kind, place, gminaTeryt, locality, street, postcode, validFrom }
    await ClientAddress.create({ ...copy, clientId, recordedBy: staff.id }, { client: trx })
  }
}
