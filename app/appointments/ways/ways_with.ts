import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { freeRooms } from '#app/scheduling/free_rooms'
import Resource from '#app/scheduling/models/resource'
import { quartersOf } from '#app/scheduling/quarter'
import { resourcesOf, takenAmong, type Wish } from '#app/scheduling/reserved_quarters'
import { shuffled } from '#app/scheduling/shuffled'
import { AdviserNotFree, InterpreterNotFree } from '#app/appointments/errors'
import type Appointment from '#app/appointments/models/appointment'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'

export type Place = { adviserId: string; startsAt: DateTime }

type Leaving = { leaving: string[]; rooms?: number[]; inPerson?: boolean }

const QUARTER = 15

/**
 * How the appointment can be held at `place` with all it needs: the best room first, none last.
 * What the reservations in `leaving` occupy counts as free. Throws AdviserNotFree, InterpreterNotFree.
 */
export async function waysWith(
  appointment: Appointment,
  place: Place,
  { leaving, rooms = [], inPerson = appointment.inPerson }: Leaving
): Promise<Wish[]> {
  const { startsAt, adviserId } = place
  const span = { startsAt, endsAt: startsAt.plus({ minutes: appointment.minutes }) }
  const adviser = await freeAdviser(appointment, adviserId, span, leaving)
  const current = await resourcesOf(appointment.reservationId)
  const idsOf = (kind: string) => current.filter((one) => one.kind === kind).map(({ id }) => id)
  const interpreters = idsOf('interpreter')
  const busy = await takenAmong({ ...span, resourceIds: interpreters }, leaving)
  if (busy.size > 0) {
    throw new InterpreterNotFree()
  }
  const wish = { ...span, resourceIds: [adviser, ...interpreters] }
  const found = inPerson
    ? await roomsToTry(appointment, [...rooms, ...idsOf('room')], span, leaving)
    : []
  return [
    ...found.map((room) => ({ ...wish, resourceIds: [...wish.resourceIds, room] })),
    ...(appointment.needsAccess && inPerson ? [] : [wish]),
  ]
}

type Span = { startsAt: DateTime; endsAt: DateTime }

/** The adviser's resource, when at work and free in every quarter that is not being left. */
async function freeAdviser(
  { branchId, participantId }: Appointment,
  staffMemberId: string,
  span: Span,
  leaving: string[]
): Promise<number> {
  const resource = await Resource.query()
    .where({ kind: 'adviser', staff_member_id: staffMemberId, is_active: true })
    .first()
  const forMinor = await isMinorParticipant(participantId)
  const until = span.endsAt.minus({ minutes: QUARTER })
  const search = { branchId, staffMemberId, forMinor, leaving, minutes: QUARTER }
  const slots = await findOpenSlots({ ...search, from: span.startsAt, until })
  const left = await db
    .from('reserved_quarters')
    .whereIn('reservation_id', leaving)
    .where('resource_id', resource?.id ?? 0)
  const open = new Set([
    ...slots.map(({ startsAt }) => startsAt / (QUARTER * 60)),
    ...left.map(({ quarter }) => Number(quarter)),
  ])
  if (!resource || !quartersOf(span).every((quarter) => open.has(quarter))) {
    throw new AdviserNotFree()
  }
  return resource.id
}

/** Preferred rooms that nobody else has, then every other free one. */
async function roomsToTry(
  { branchId, needsAccess }: Appointment,
  preferred: number[],
  span: Span,
  leaving: string[]
) {
  const taken = await takenAmong({ ...span, resourceIds: preferred }, leaving)
  const free = shuffled(await freeRooms(branchId, span))
  const rooms = [...new Set([...preferred.filter((id) => !taken.has(id)), ...free])]
  return needsAccess ? accessibleAmong(rooms) : rooms
}

async function accessibleAmong(roomResources: number[]): Promise<number[]> {
  const rows = await db
    .from('resources')
    .join('rooms', 'rooms.id', 'resources.room_id')
    .whereIn('resources.id', roomResources)
    .where('rooms.is_accessible', true)
    .select('resources.id')
  const accessible = new Set(rows.map(({ id }) => Number(id)))
  return roomResources.filter((id) => accessible.has(id))
}
