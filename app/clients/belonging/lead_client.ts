import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import ClientAdviserChange from '#app/clients/models/client_adviser_change'
import { ADVISING_ROLES } from '#app/identity/role'

type Trx = TransactionClientContract

/** From now on this adviser leads the case; null when nobody does. */
export async function leadClient(
  clientId: string,
  adviserId: string | null,
  staff: { id: string },
  trx: Trx
) {
  await trx.from('clients').where('id', clientId).update({ adviser_id: adviserId })
  const change = { clientId, adviserId, changedBy: staff.id }
  await ClientAdviserChange.create(change, { client: trx })
}

/** Who registers a person leads the case, when talking with people is their work. */
export async function leadByRegistrar(clientId: string, staff: { id: string }, trx: Trx) {
  const advising = await trx
    .from('staff_roles')
    .where('staff_member_id', staff.id)
    .whereIn('role', [...ADVISING_ROLES])
    .first()
  if (advising) {
    await leadClient(clientId, staff.id, staff, trx)
  }
}
