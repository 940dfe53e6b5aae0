import type { Infer } from '@vinejs/vine/types'
import type StaffMember from '#app/identity/models/staff_member'
import type { ClientPayload, ContactPayload } from '#app/clients/client_payload'
import type { registrationValidator } from '#app/clients/validators/client_validator'

type Form = Omit<Infer<typeof registrationValidator>, 'participantId'>

/** What this person may write: without the right to see PESEL, documents and notes, never these. */
export function formPayload(form: Form, staff: StaffMember): ClientPayload {
  const contacts = form.contacts.filter(
    (contact): contact is typeof contact & ContactPayload => contact.kind !== 'none'
  )
  const { pesel, note, residenceTitles, ...facts } = { ...form, contacts }
  if (staff.may('clients.view_sensitive')) {
    return { ...facts, pesel, note, residenceTitles }
  }
  return {
    ...facts,
    residenceTitles: residenceTitles?.map(({ documentNumber, ...title }) => title),
  }
}
