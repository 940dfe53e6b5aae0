import type StaffMember from '#app/identity/models/staff_member'
import { todayInWarsaw } from '#app/core/clock'
import Guardianship from '#app/clients/models/guardianship'
import { personInLine } from '#app/clients/person/person_in_line'

const isPresent = ({ validUntil }: Guardianship) =>
  !validUntil || validUntil.toISODate()! > todayInWarsaw()

const factsOf = (guardianship: Guardianship) => ({
  id: guardianship.id,
  basis: guardianship.basis,
  isPresent: isPresent(guardianship),
  validFrom: guardianship.validFrom?.toISODate() ?? null,
  validUntil: guardianship.validUntil?.toISODate() ?? null,
})

/** Who answers for this person, and for whom this person answers. */
export async function guardiansForPage(clientId: string, staff: StaffMember) {
  const own = await Guardianship.query()
    .where('client_id', clientId)
    .preload('guardian', (person) => void person.preload('names').preload('branch'))
    .orderBy('created_at')
  const wards = await Guardianship.query()
    .where('guardian_client_id', clientId)
    .preload('ward', (person) => void person.preload('names').preload('branch'))
    .orderBy('created_at')
  return {
    own: own.map((one) => ({
      ...factsOf(one),
      guardian: one.guardian ? personInLine(one.guardian, staff) : null,
      name: one.guardianName,
      ...(staff.may('clients.edit') ? { phone: one.guardianPhone } : {}),
    })),
    wards: wards
      .filter(isPresent)
      .map((one) => ({ ...factsOf(one), ward: personInLine(one.ward, staff) })),
  }
}
