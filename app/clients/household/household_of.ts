import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { inForce } from '#app/clients/in_force'
import HouseholdMember from '#app/clients/models/household_member'

/** The memberships of the household this client lives in on `day`, their own among them; empty alone. */
export async function householdOf(
  clientId: string,
  day = todayInWarsaw(),
  client?: TransactionClientContract
): Promise<HouseholdMember[]> {
  return HouseholdMember.query({ client })
    .whereIn('household_id', (own) => {
      void own
        .from('household_members')
        .where('client_id', clientId)
        .where((dated) => inForce(dated, day))
        .select('household_id')
    })
    .where((dated) => inForce(dated, day))
    .orderBy('created_at')
    .orderBy('id')
}
