import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import { endsOfStay } from '#app/clients/ends_of_stay'
import { warningsAbout } from '#app/dossier/warnings_about'

/** The head of the client's page. PESEL and note only for those who may see them. */
export async function clientCard(client: Client, staff: StaffMember) {
  await client.load((loader) => {
    loader
      .load('languages')
      .load('residenceTitles')
      .load('clauseHandovers', (handovers) => void handovers.limit(1))
      .load('participants', (participants) => {
        void participants.preload('contactPoints', (one) => void one.whereNull('valid_until'))
      })
  })
  await staff.load('languages')
  const contacts = client.participants.flatMap((participant) => participant.contactPoints)
  const titles = await endsOfStay(client.residenceTitles)
  const [clause] = client.clauseHandovers
  return {
    id: client.id,
    participantId: client.participants[0]?.id ?? null,
    number: client.number,
    name: client.name,
    otherName: client.nameInOtherScript,
    branch: client.branch.name,
    languages: client.languages.map(({ language }) => language),
    birthDate: client.birthDate?.toISODate() ?? null,
    birthYear: client.birthYear,
    birthAnswer: client.birthAnswer,
    sex: client.sex,
    citizenship: client.citizenship,
    residenceAnswer: client.residenceAnswer,
    titles,
    clause: clause ? { version: clause.version, language: clause.language } : null,
    contacts: contacts.map((contact) => ({
      id: contact.id,
      kind: contact.kind,
      value: contact.formatted,
      owner: contact.owner,
      isSafeToCall: contact.isSafeToCall,
      isSafeToWrite: contact.isSafeToWrite,
    })),
    warnings: warningsAbout(client, contacts, titles, staff),
    ...(staff.may('clients.view_sensitive') ? { pesel: client.pesel, note: client.note } : {}),
  }
}
