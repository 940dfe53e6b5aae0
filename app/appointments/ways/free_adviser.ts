import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import Resource from '#app/scheduling/models/resource'
import { quartersOf } from '#app/scheduling/quarter'
import { AdviserNotFree } from '#app/appointments/errors'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'
import type Appointment from '#app/appointments/models/appointment'

export type Span = { startsAt: DateTime; endsAt: DateTime }

type Leaving = { leaving: string[]; inPerson: boolean }

const QUARTER = 15

/**
 * The adviser's resource and the branch she sits in, when at work and free in every quarter that is
 * not being left. Whoever only calls may sit in any branch. Throws AdviserNotFree.
 */
export async function freeAdviser(
  appointment: Appointment,
  staffMemberId: string,
  span: Span,
  leaving: Leaving
): Promise<{ id: number; branchId: number }> {
  const resource = await Resource.query()
    .where({ kind: 'adviser', staff_member_id: staffMemberId, is_active: true })
    .first()
  const elsewhere = leaving.inPerson ? [] : await branchesOf(staffMemberId)
  for (const branchId of new Set([appointment.branchId, ...elsewhere])) {
    const open =
      resource && (await openQuarters(appointment, resource, { ...span, branchId }, leaving))
    if (open && quartersOf(span).every((quarter) => open.has(quarter))) {
      return { id: resource.id, branchId }
    }
  }
  throw new AdviserNotFree()
}

async function branchesOf(staffMemberId: string): Promise<number[]> {
  const rows = await db
    .from('staff_branches')
    .where('staff_member_id', staffMemberId)
    .orderBy('branch_id')
    .select('branch_id')
  return rows.map((row) => row.branch_id)
}

/** Free ones in the branch, and those of the reservations about to be left there. */
async function openQuarters(
  { participantId }: Appointment,
  { id, staffMemberId }: Resource,
  { startsAt: from, endsAt, branchId }: Span & { branchId: number },
  { leaving, inPerson }: Leaving
): Promise<Set<number>> {
  const forMinor = await isMinorParticipant(participantId)
  const until = endsAt.minus({ minutes: QUARTER })
  const channel = inPerson ? ('here' as const) : ('phone' as const)
  const search = { branchId, staffMemberId, forMinor, leaving, channel, minutes: QUARTER }
  const slots = await findOpenSlots({ ...search, from, until })
  const left = await db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .whereIn('reservations.id', leaving)
    .where('reserved_quarters.resource_id', id)
    .where((there) => there.whereNull('branch_id').orWhere('branch_id', branchId))
    .select('quarter')
  return new Set([
    ...slots.map(({ startsAt }) => startsAt / (QUARTER * 60)),
    ...left.map(({ quarter }) => Number(quarter)),
  ])
}
