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
export function changeMembership(
  member: HouseholdMember,
  { contactThroughId, validFrom = null, validUntil = null, role }: Membership,
  trx: TransactionClientContract
) {
  const hasEnded = validUntil !== null && validUntil.toISODate()! <= todayInWarsaw()
  const through = contactThroughId === member.clientId ? null : (contactThroughId ?? null)
  const currentKey = hasEnded ? null : member.clientId
  return member
    .merge({ role, validFrom, validUntil, contactThroughId: through, currentKey })
    .useTransaction(trx)
    .save()
}
