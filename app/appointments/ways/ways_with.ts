import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { freeRooms } from '#app/scheduling/free_rooms'
import { resourcesOf, takenAmong, type Wish } from '#app/scheduling/reserved_quarters'
import { shuffled } from '#app/scheduling/shuffled'
import { InterpreterNotFree } from '#app/appointments/errors'
import type Appointment from '#app/appointments/models/appointment'
import { freeAdviser, type Span } from '#app/appointments/ways/free_adviser'

export type Place = { adviserId: string; startsAt: DateTime }

type Leaving = { leaving: string[]; rooms?: number[]; inPerson?: boolean }

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
  const adviser = await freeAdviser(appointment, adviserId, span, { leaving, inPerson })
  const current = await resourcesOf(appointment.reservationId)
  const idsOf = (kind: string) => current.filter((one) => one.kind === kind).map(({ id }) => id)
  const interpreters = idsOf('interpreter')
  const busy = await takenAmong({ ...span, resourceIds: interpreters }, leaving)
  if (busy.size > 0) {
    throw new InterpreterNotFree()
  }
  const { id, branchId } = adviser
  const wish = { ...span, branchId, resourceIds: [id, ...interpreters] }
  const found = inPerson
    ? await roomsToTry(appointment, [...rooms, ...idsOf('room')], span, leaving)
    : []
  return [
    ...found.map((room) => ({ ...wish, resourceIds: [...wish.resourceIds, room] })),
    ...(appointment.needsAccess && inPerson ? [] : [wish]),
  ]
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
