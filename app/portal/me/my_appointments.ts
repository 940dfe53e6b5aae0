import { Exception } from '@adonisjs/core/exceptions'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { now, toSql } from '#app/core/clock'
import Appointment from '#app/appointments/models/appointment'
import AppointmentKind from '#app/appointments/models/appointment_kind'
import type { Person } from '#app/clients/pins/people_behind'
import { myParticipantIds, withParticipants } from '#app/portal/me/my_participants'

type Query = ModelQueryBuilderContract<typeof Appointment, Appointment>

const NEXT_SHOWN = 50
const PAST_SHOWN = 10

/**
 * What this person may see of their own and their children's appointments. A restricted kind never
 * appears, nor anything with a colleague whose work it is: others may look at the telephone.
 */
async function myAppointments(me: Person, narrow: (query: Query) => void) {
  const ids = await myParticipantIds(me)
  const restricted = await AppointmentKind.query().where('is_restricted', true)
  const codes = restricted.map(({ code }) => code)
  const roles = restricted.map(({ role }) => role)
  const query = Appointment.query()
    .where((mine) => {
      void mine.whereIn('participant_id', ids).orWhereIn('id', withParticipants(ids) as never)
    })
    .whereNotIn('kind', codes)
    .whereDoesntHave('staffMember', (staff) => {
      void staff.whereHas('roles', (held) => void held.whereIn('role', roles))
    })
    .preload('branch')
    .preload('staffMember')
    .preload('cancellation')
    .preload('reservation')
    .preload('participant', (participant) => {
      void participant.preload('knownAs', (client) => void client.preload('names'))
    })
  narrow(query)
  return query
}

export const nextAppointments = (me: Person) =>
  myAppointments(me, (query) => {
    void query
      .where('ends_at', '>', toSql(now()))
      .doesntHave('cancellation')
      .orderBy('starts_at')
      .limit(NEXT_SHOWN)
  })

/** What is over and what was cancelled, the latest first. */
export const pastAppointments = (me: Person) =>
  myAppointments(me, (query) => {
    void query
      .where((over) => void over.where('ends_at', '<=', toSql(now())).orHas('cancellation'))
      .orderBy('starts_at', 'desc')
      .limit(PAST_SHOWN)
  })

/** One of them; anybody else's is not found. */
export async function myAppointment(me: Person, id: string) {
  const [found] = await myAppointments(me, (query) => void query.where('id', id))
  if (!found) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  return found
}

/** With the colleague of the latest one somebody has talked or will talk. */
export async function latestAppointment(me: Person) {
  const [latest] = await myAppointments(me, (query) => {
    void query.orderBy('starts_at', 'desc').limit(1)
  })
  return latest
}

/** The kinds of meetings; the public itself books some, the others are arranged with the adviser. */
export const allKinds = () => AppointmentKind.query().orderBy('position')
