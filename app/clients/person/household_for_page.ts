import type StaffMember from '#app/identity/models/staff_member'
import { todayInWarsaw } from '#app/core/clock'
import { personInLine } from '#app/clients/person/person_in_line'
import HouseholdMember from '#app/clients/models/household_member'

/** Everybody who lives or lived in the households of this client. */
export async function householdForPage(clientId: string, staff: StaffMember) {
  const members = await HouseholdMember.query()
    .whereIn('household_id', (own) => {
      void own.from('household_members').where('client_id', clientId).select('household_id')
    })
    .preload('person', (person) => void person.preload('names').preload('branch'))
    .orderBy('created_at')
    .orderBy('id')
  const today = todayInWarsaw()
  const home = members.find((one) => one.clientId === clientId && one.currentKey)?.householdId
  const self = (one: HouseholdMember) => Number(one.clientId !== clientId)
  members.sort((left, right) => self(left) - self(right))
  return members.map((member) => ({
    id: member.id,
    isPresent:
      member.householdId === home &&
      !(member.validUntil && member.validUntil.toISODate()! <= today),
    isSelf: member.clientId === clientId,
    role: member.role,
    contactThroughId: member.contactThroughId,
    validFrom: member.validFrom?.toISODate() ?? null,
    validUntil: member.validUntil?.toISODate() ?? null,
    person: personInLine(member.person, staff),
  }))
}
