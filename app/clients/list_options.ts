import type StaffMember from '#app/identity/models/staff_member'
import { countryOptions, languageOptions } from '#app/clients/countries'
import { CLIENT_LANGUAGES } from '#app/clients/languages'

/** What the list can be narrowed to. */
export const listOptions = (locale: string, staff: StaffMember) => ({
  branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
  languages: languageOptions(locale, CLIENT_LANGUAGES),
  citizenships: countryOptions(locale),
})
