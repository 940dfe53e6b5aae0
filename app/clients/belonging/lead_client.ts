import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isMinor, mayWorkWithMinors } from '#app/clients/minor'
import type Client from '#app/clients/models/client'
import ClientAdviserChange from '#app/clients/models/client_adviser_change'
import StaffMember from '#app/identity/models/staff_member'
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

const isChecked = async (staff: { id: string }, trx: Trx) =>
  mayWorkWithMinors(await StaffMember.findOrFail(staff.id, { client: trx }))

/** Who registers a person leads the case, when talking with people is their work. */
export async function leadByRegistrar(client: Client, staff: { id: string }, trx: Trx) {
  const advising = await trx
    .from('staff_roles')
    .where('staff_member_id', staff.id)
    .whereIn('role', [...ADVISING_ROLES])
    .first()
  if (advising && (!isMinor(client) || (await isChecked(staff, trx)))) {
    await leadClient(client.id, staff.id, staff, trx)
  }
}
