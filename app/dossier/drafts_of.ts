import type StaffMember from '#app/identity/models/staff_member'
import Appointment from '#app/appointments/models/appointment'
import Client from '#app/clients/models/client'
import ConsultationDraft from '#app/consultations/models/consultation_draft'

const AT_MOST = 6

/** What `staff` began to write down and has not saved, newest first, with the person it is about. */
export async function draftsOf(staff: StaffMember) {
  const drafts = await ConsultationDraft.query()
    .withScopes((scopes) => scopes.of(staff.id))
    .orderBy('updated_at', 'desc')
    .limit(AT_MOST)
  const people = await peopleOf(drafts.map(({ context }) => context))
  return drafts.map(({ id, context, updatedAt }) => ({
    id,
    person: people.get(context) ?? null,
    updatedAt: updatedAt.toUTC().toISO()!,
  }))
}

/** Names by context: `client:<id>` and `appointment:<id>`. */
async function peopleOf(contexts: string[]) {
  const idsOf = (kind: string) =>
    contexts.filter((context) => context.startsWith(kind)).map((context) => context.split(':')[1])
  const clients = await Client.query().whereIn('id', idsOf('client')).preload('names')
  const appointments = await Appointment.query()
    .whereIn('id', idsOf('appointment'))
    .preload('participant')
  const names = new Map<string, string>()
  clients.forEach(({ id, name }) => names.set(`client:${id}`, name))
  appointments.forEach(({ id, participant }) =>
    names.set(`appointment:${id}`, participant.displayName)
  )
  return names
}
