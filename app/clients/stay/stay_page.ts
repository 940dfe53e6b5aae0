import { todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import IdentityDocument from '#app/clients/models/identity_document'
import { documentForPage, titleForPage } from '#app/clients/stay/for_page'
import { endRules } from '#app/clients/stay/end_rules'
import { peselForPage } from '#app/clients/stay/pesel_for_page'
import { sightingsOf } from '#app/clients/stay/sightings_of'
import { readingOn, stayOn, type StayAnswer } from '#app/clients/stay/stay_on'
import { stayTitleOf } from '#app/clients/stay/stay_of'

/** The record of stay as this person may see it; `asked` is a day somebody asks about. */
export async function stayPage(client: Client, staff: StaffMember, asked: string | null) {
  const today = todayInWarsaw()
  const rules = await endRules()
  const titles = client.residenceTitles.map(stayTitleOf)
  const documents = await IdentityDocument.query()
    .where('client_id', client.id)
    .orderBy('valid_until', 'desc')
  const seen = await sightingsOf(client.id)
  const reading = readingOn(titles, rules, today)
  const about = { today, reading, titles, documents, client, staff, seen, rules }
  return {
    today: answerForPage(stayOn(titles, rules, today)),
    asked: asked ? { day: asked, ...answerForPage(stayOn(titles, rules, asked)) } : null,
    residenceAnswer: client.residenceAnswer,
    titles: client.residenceTitles.map((title) => titleForPage(title, about)),
    documents: documents.map((document) => documentForPage(document, about)),
    pesel: staff.may('clients.view_sensitive') ? peselForPage(client, seen) : null,
  }
}

const answerForPage = ({ ground, inForce, applications, ...answer }: StayAnswer) => ({
  ...answer,
  kind: ground?.kind ?? null,
  rule: ground?.endRule ?? null,
  filedOn: applications[0]?.filedOn ?? ground?.filedOn ?? null,
  inForce: inForce.map(({ kind }) => kind),
  applications: applications.length,
})
