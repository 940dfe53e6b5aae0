import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import type IdentityDocument from '#app/clients/models/identity_document'
import type ResidenceTitle from '#app/clients/models/residence_title'
import { normaliseDocument } from '#app/clients/pesel'
import { latest } from '#app/clients/stay/day'
import { documentWarnings } from '#app/clients/stay/document_warnings'
import { ruleOn } from '#app/clients/stay/read_title'
import type { Seen } from '#app/clients/stay/sightings_of'
import type { EndRule, StayTitle } from '#app/clients/stay/stay_facts'
import type { Reading } from '#app/clients/stay/stay_span'
import { stayTitleOf } from '#app/clients/stay/stay_of'
import { stayWarnings } from '#app/clients/stay/stay_warnings'
import { titleState } from '#app/clients/stay/title_state'

type About = {
  today: string
  reading: Reading
  titles: StayTitle[]
  documents: IdentityDocument[]
  rules: EndRule[]
  client: Client
  staff: StaffMember
  seen: Map<string, Seen[]>
}

const numberFor = (staff: StaffMember, number: string | null) =>
  staff.may('clients.view_sensitive') ? number : undefined

const passportUntil = (documents: IdentityDocument[]) => {
  const passports = documents.filter(({ kind }) => kind === 'passport')
  return passports.length > 0
    ? latest(passports.map(({ validUntil }) => validUntil?.toISODate() ?? null))
    : null
}

/** A title with how it stands today; the number only for those who may see it. */
export function titleForPage(title: ResidenceTitle, about: About) {
  const { today, reading, titles, documents, rules, staff, seen } = about
  const facts = stayTitleOf(title)
  const documentNumber = numberFor(staff, title.documentNumber)
  const shown = documentNumber ? normaliseDocument(documentNumber) : null
  const person = { titles, documentNumber: shown, passportUntil: passportUntil(documents) }
  return {
    ...facts,
    ...titleState(facts, reading, today),
    version: title.version,
    lawEndsOn: facts.endRule ? (ruleOn(rules, facts.endRule, today)?.endsOn ?? null) : null,
    documentNumber,
    hasNumber: title.documentNumberIndex !== null,
    warnings: stayWarnings(facts, person),
    seen: seen.get(title.id) ?? [],
  }
}

export function documentForPage(document: IdentityDocument, about: About) {
  const { today, client, staff, seen } = about
  const { id, kind, country, version } = document
  const validFrom = document.validFrom?.toISODate() ?? null
  const validUntil = document.validUntil?.toISODate() ?? null
  const number = numberFor(staff, document.number)
  const facts = { kind, country, validFrom, validUntil, number: number ?? null }
  return {
    id,
    version,
    kind,
    country,
    validFrom,
    validUntil,
    number,
    hasNumber: document.numberIndex !== null,
    warnings: documentWarnings(facts, { citizenship: client.citizenship, today }),
    seen: seen.get(id) ?? [],
  }
}
