import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import type HouseholdMember from '#app/clients/models/household_member'
import type { HouseholdRole } from '#app/clients/models/household_member'

export type Membership = {
  role: HouseholdRole
  contactThroughId?: string | null
  validFrom?: DateTime | null
  validUntil?: DateTime | null
}

/** Who somebody is in the household, through whom they are reached, from when until when. */
export async function changeMembership(
  member: HouseholdMember,
  { contactThroughId, validFrom = null, validUntil = null, role }: Membership,
  trx: TransactionClientContract
) {
  const hasEnded = validUntil !== null && validUntil.toISODate()! <= todayInWarsaw()
  const through = await roommate(member, contactThroughId, trx)
  const currentKey = hasEnded ? null : member.clientId
  return member
    .merge({ role, validFrom, validUntil, contactThroughId: through, currentKey })
    .useTransaction(trx)
    .save()
}

/** Only somebody of the same household serves others as contact. */
async function roommate(
  { householdId, clientId }: HouseholdMember,
  wantedId: string | null | undefined,
  trx: TransactionClientContract
) {
  const found = await trx
    .from('household_members')
    .where({ household_id: householdId, current_key: wantedId ?? '' })
    .whereNot('client_id', clientId)
    .first()
  return found ? String(found.client_id) : null
}
