import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { QUARTER_SECONDS, quarterAt } from '#app/scheduling/quarter'
import type { BoardSpan } from '#app/dossier/board/board_span'

/** What somebody or a room is taken by; without an appointment of this branch only that it is. */
export type Taken = {
  resourceId: number
  from: number
  until: number
  isHeld: boolean
  meeting: BoardMeeting | null
}

export type BoardMeeting = {
  id: string
  version: number
  staffMemberId: string
  kind: string
  isRestricted: boolean
  channel: string
  language: string
  isAbsent: boolean
  isClosed: boolean
  clientId: string | null
  name: string
  birthDate: unknown
  birthYear: number | null
}

const COLUMNS = [
  'taken.*',
  'reservations.state',
  'reservations.version',
  'appointments.id',
  'appointments.staff_member_id',
  'appointments.kind',
  'appointments.channel',
  'appointments.language',
  'appointment_kinds.is_restricted',
  'appointment_absences.id as absence_id',
  'consultations.id as consultation_id',
  'participants.client_id',
  'participants.given_name',
  'participants.family_name',
  'client_names.given as known_given',
  'client_names.family as known_family',
  'clients.birth_date',
  'clients.birth_year',
]

/** Everything that takes these resources in the span, with the branch's own meetings: one statement. */
export async function meetingsOfBoard(branchId: number, resourceIds: number[], span: BoardSpan) {
  const rows = await db
    .from(quartersTaken(resourceIds, span).as('taken'))
    .join('reservations', 'reservations.id', 'taken.reservation_id')
    .leftJoin('appointments', (join) => {
      void join
        .on('appointments.reservation_id', 'reservations.id')
        .andOnVal('appointments.branch_id', branchId)
    })
    .leftJoin('appointment_kinds', 'appointment_kinds.code', 'appointments.kind')
    .leftJoin('appointment_absences', 'appointment_absences.appointment_id', 'appointments.id')
    .leftJoin('consultations', 'consultations.appointment_id', 'appointments.id')
    .leftJoin('participants', 'participants.id', 'appointments.participant_id')
    .leftJoin('clients', 'clients.id', 'participants.client_id')
    .leftJoin('client_names', (join) => {
      void join.on('client_names.client_id', 'clients.id').andOnVal('client_names.position', 0)
    })
    .where((taken) => {
      void taken
        .where('reservations.state', 'confirmed')
        .orWhere('reservations.held_until', '>', toSql(now()))
    })
    .select(COLUMNS)
  return [
    ...new Map(rows.map((row) => [`${row.resource_id}:${row.reservation_id}`, row])).values(),
  ].map((row): Taken => ({
    resourceId: row.resource_id,
    from: Number(row.first_quarter) * QUARTER_SECONDS,
    until: (Number(row.last_quarter) + 1) * QUARTER_SECONDS,
    isHeld: row.state === 'held',
    meeting: row.id === null ? null : meetingIn(row),
  }))
}

function quartersTaken(resourceIds: number[], { from, until }: BoardSpan) {
  const last = quarterAt(until.toSeconds()) - 1
  return db
    .from('reserved_quarters')
    .whereIn('resource_id', resourceIds)
    .whereBetween('quarter', [quarterAt(from.toSeconds()), last])
    .groupBy('resource_id', 'reservation_id')
    .select('resource_id', 'reservation_id')
    .min('quarter as first_quarter')
    .max('quarter as last_quarter')
}

type Row = Record<string, string | number | null>

const text = (value: unknown) => String(value)

function meetingIn(row: Row): BoardMeeting {
  const known = row.known_given ? [row.known_given, row.known_family] : null
  return {
    id: text(row.id),
    version: Number(row.version),
    staffMemberId: text(row.staff_member_id),
    kind: text(row.kind),
    isRestricted: Boolean(row.is_restricted),
    channel: text(row.channel),
    language: text(row.language),
    isAbsent: row.absence_id !== null,
    isClosed: row.consultation_id !== null,
    clientId: row.client_id === null ? null : text(row.client_id),
    name: (known ?? [row.given_name, row.family_name]).filter(Boolean).join(' '),
    birthDate: row.birth_date,
    birthYear: row.birth_year === null ? null : Number(row.birth_year),
  }
}
