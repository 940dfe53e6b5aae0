import db from '@adonisjs/lucid/services/db'
import type StaffMember from '#app/identity/models/staff_member'
import { CONTACT_OWNERS } from '#app/clients/contact_value'
import { countryOptions, languageOptions } from '#app/clients/countries'
import { CLIENT_LANGUAGES } from '#app/clients/languages'
import { RESIDENCE_KINDS } from '#app/clients/residence_kind'

/** What can be chosen in a client's form, named in the reader's language. */
export async function formChoices(locale: string, staff: StaffMember) {
  const rules = await db.from('residence_end_rules').select('code', 'ends_on').orderBy('code')
  return {
    branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
    languages: languageOptions(locale, CLIENT_LANGUAGES),
    citizenships: countryOptions(locale),
    residenceKinds: [...RESIDENCE_KINDS],
    contactOwners: [...CONTACT_OWNERS],
    endRules: rules.map(({ code, ends_on: endsOn }) => ({
      code: String(code),
      endsOn: endsOn instanceof Date ? endsOn.toISOString().slice(0, 10) : String(endsOn),
    })),
    maySeeSensitive: staff.may('clients.view_sensitive'),
  }
}
