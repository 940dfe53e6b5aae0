import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw, toSql, ZONE } from '#app/core/clock'
import { ADVISING_ROLES } from '#app/identity/role'
import type StaffMember from '#app/identity/models/staff_member'
import Appointment from '#app/appointments/models/appointment'
import { agendaItem } from '#app/dossier/agenda_item'

const DAYS_AHEAD = 7
const DAYS_SHOWN = 4

const advises = (staff: StaffMember) =>
  staff.currentRoles.some((role) => (ADVISING_ROLES as readonly string[]).includes(role))

/**
 * Meetings of today and of the week after it, by day in Warsaw: an adviser's own, and those of the
 * whole branch for people at the front desk. Roles and branches must be loaded.
 */
export async function agendaOfStaff(staff: StaffMember) {
  const start = DateTime.fromISO(todayInWarsaw(), { zone: ZONE })
  const appointments = await meetingsBetween(staff, start, start.plus({ days: DAYS_AHEAD + 1 }))
  const closed = await closedAmong(appointments)
  const items = appointments.map((appointment) =>
    agendaItem(appointment, closed.has(appointment.id), !advises(staff))
  )
  const days = Map.groupBy(items, ({ startsAt }) =>
    DateTime.fromISO(startsAt).setZone(ZONE).toISODate()!
  )
  const agenda = days.get(start.toISODate()!) ?? []
  days.delete(start.toISODate()!)
  const ahead = [...days].slice(0, DAYS_SHOWN).map(([day, ofDay]) => ({ day, items: ofDay }))
  return { agenda, ahead }
}

function meetingsBetween(staff: StaffMember, from: DateTime, until: DateTime) {
  const query = Appointment.query()
    .where('starts_at', '>=', toSql(from))
    .where('starts_at', '<', toSql(until))
    .preload('participant', (person) =>
      person.preload('knownAs', (client) => client.preload('names'))
    )
    .preload('staffMember')
    .preload('branch')
    .preload('cancellation')
    .preload('absence')
    .orderBy('starts_at')
  return advises(staff)
    ? query.where('staff_member_id', staff.id)
    : query.whereIn(
        'branch_id',
        staff.branches.map(({ id }) => id)
      )
}

async function closedAmong(appointments: Appointment[]) {
  const ids = appointments.map(({ id }) => id)
  const rows = await db
    .from('consultations')
    .whereIn('appointment_id', ids)
    .select('appointment_id')
  return new Set<string>(rows.map((row) => row.appointment_id))
}
