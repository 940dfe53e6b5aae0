import type StaffMember from '#app/identity/models/staff_member'
import { countryOptions, STATELESS } from '#app/clients/countries'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { RESIDENCE_KINDS } from '#app/clients/residence_kind'
import { DOCUMENT_KINDS } from '#app/clients/stay/document_kind'
import { DECISIONS } from '#app/clients/stay/stay_facts'

/** What can be chosen in the forms of titles and documents. */
export async function stayChoices(locale: string, staff: StaffMember) {
  const rules = await ResidenceEndRule.query().orderBy('code')
  return {
    residenceKinds: [...RESIDENCE_KINDS],
    documentKinds: [...DOCUMENT_KINDS],
    decisions: [...DECISIONS],
    countries: countryOptions(locale),
    stateless: STATELESS,
    endRules: rules.map(({ code, endsOn }) => ({ code, endsOn: endsOn.toISODate()! })),
    maySeeSensitive: staff.may('clients.view_sensitive'),
    mayWrite: staff.may('clients.edit'),
  }
}
