import { SPOKEN_LANGUAGES } from '#app/identity/role'
import type StaffMember from '#app/identity/models/staff_member'
import { INTERPRETED_LANGUAGES } from '#app/appointments/booking_needs'
import { languageName } from '#app/core/spoken_time'

/** What the register's form lets choose from. */
export async function interpreterChoices(staff: StaffMember, locale: string) {
  const codes = [...new Set<string>([...SPOKEN_LANGUAGES, ...INTERPRETED_LANGUAGES])]
  return {
    branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
    languages: codes
      .filter((code) => code !== 'pl')
      .map((value) => ({ value, label: languageName(value, locale) }))
      .sort((one, other) => one.label.localeCompare(other.label, locale)),
  }
}
