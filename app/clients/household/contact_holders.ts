import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { guardiansOf } from '#app/clients/household/guardians_of'
import { inForce } from '#app/clients/in_force'
import HouseholdMember from '#app/clients/models/household_member'

/**
 * Through whom somebody without an own contact point is reached: whom they named in the household,
 * else the guardians of a minor. Never simply anybody who lives there.
 */
export async function contactHolders(
  clientId: string,
  client?: TransactionClientContract
): Promise<string[]> {
  const memberships = await HouseholdMember.query({ client })
    .where('client_id', clientId)
    .whereNotNull('contact_through_id')
    .where((dated) => inForce(dated))
  if (memberships.length > 0) {
    return memberships.map(({ contactThroughId }) => contactThroughId!)
  }
  const guardians = await guardiansOf(clientId, undefined, client)
  return guardians.flatMap(({ guardianClientId }) => guardianClientId ?? [])
}
