import { type DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import Appointment from '#app/appointments/models/appointment'
import { boardSpan, type BoardSpan } from '#app/dossier/board/board_span'
import { mayName } from '#app/dossier/board/shown_meeting'
import { isoMoment } from '#app/dossier/moment'
import { workingHours } from '#app/dossier/week/working_hours'

const iso = (moment: DateTime) => moment.toUTC().toISO({ suppressMilliseconds: true })!

/** Meetings, absences and hours of one person in the week around `day`, as far as `viewer` sees them. */
export async function weekOf(person: StaffMember, day: string, viewer: StaffMember) {
  const span = boardSpan(day, 'week')
  const restricted = await restrictedKinds()
  const meetings = await meetingsOf(person, span)
  return {
    days: span.days,
    person: { id: person.id, name: person.fullName, isMe: person.id === viewer.id },
    meetings: meetings.map((meeting) => shown(meeting, restricted, viewer)),
    absences: await absencesOf(person, span),
    hours: await workingHours(person.id, span),
  }
}

async function restrictedKinds() {
  const rows = await db.from('appointment_kinds').where('is_restricted', true).select('code')
  return new Set<string>(rows.map(({ code }) => code))
}

const meetingsOf = (person: StaffMember, { from, until }: BoardSpan) =>
  Appointment.query()
    .where('staff_member_id', person.id)
    .where('starts_at', '>=', toSql(from))
    .where('starts_at', '<', toSql(until))
    .doesntHave('cancellation')
    .preload('branch')
    .preload('absence')
    .preload('participant', (participant) =>
      participant.preload('knownAs', (client) => client.preload('names'))
    )
    .orderBy('starts_at')

/** Of a meeting in a branch where the viewer does not work, only that it takes time. */
function shown(meeting: Appointment, restricted: Set<string>, viewer: StaffMember) {
  const { id, participant, branch, branchId, staffMemberId, kind } = meeting
  const { knownAs } = participant
  const isOwn = staffMemberId === viewer.id || viewer.worksIn(branchId)
  const isNamed =
    isOwn &&
    mayName(
      {
        isRestricted: restricted.has(kind),
        staffMemberId,
        birthDate: knownAs?.birthDate?.toISODate() ?? null,
        birthYear: knownAs?.birthYear ?? null,
      },
      viewer
    )
  return {
    id: isOwn ? id : null,
    startsAt: iso(meeting.startsAt),
    endsAt: iso(meeting.endsAt),
    person: isNamed ? (knownAs?.name ?? participant.displayName) : null,
    channel: meeting.channel,
    branch: branch.name,
    isAbsent: !!meeting.absence,
  }
}

async function absencesOf({ id }: StaffMember, { from, until }: BoardSpan) {
  const rows = await db
    .from('absences')
    .join('resources', 'resources.id', 'absences.resource_id')
    .where('resources.staff_member_id', id)
    .where('absences.starts_at', '<', toSql(until))
    .where('absences.ends_at', '>', toSql(from))
    .select('absences.starts_at', 'absences.ends_at')
  return rows.map((row) => ({
    startsAt: isoMoment(row.starts_at),
    endsAt: isoMoment(row.ends_at),
  }))
}
