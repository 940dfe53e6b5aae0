import { SPOKEN_LANGUAGES } from '#app/identity/role'
import type StaffMember from '#app/identity/models/staff_member'
import { languageName } from '#app/appointments/appointment_time'

/** Beside those of the staff: languages that people bring to the region. */
const OTHERS = [
  'am',
  'az',
  'bn',
  'fa',
  'hy',
  'kk',
  'ku',
  'ky',
  'ne',
  'ps',
  'ro',
  'so',
  'ti',
  'tg',
  'uz',
  'zh',
]

/** What the register's form lets choose from. */
export async function interpreterChoices(staff: StaffMember, locale: string) {
  const codes = [...new Set<string>([...SPOKEN_LANGUAGES, ...OTHERS])]
  return {
    branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
    languages: codes
      .filter((code) => code !== 'pl')
      .map((value) => ({ value, label: languageName(value, locale) }))
      .sort((one, other) => one.label.localeCompare(other.label, locale)),
  }
}
