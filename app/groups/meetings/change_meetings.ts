import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { arrangeGroup, touchGroup } from '#app/groups/meetings/arrange_group'
import { MeetingChanged } from '#app/groups/meetings/errors'
import { inOrderOfTime, naming } from '#app/groups/meetings/naming'
import { resourcesFor, type Hosts } from '#app/groups/meetings/resources'
import type { Span } from '#app/groups/meetings/rhythm'
import { changeReservation } from '#app/scheduling/change_reservation'
import { takeQuarters } from '#app/scheduling/reserve'
import { deleteQuarters } from '#app/scheduling/reserved_quarters'
import { warsawDay } from '#app/scheduling/resource_days'

type Trx = TransactionClientContract

/** A meeting as somebody saw it, and as it is to be. */
export type MeetingChange = Span &
  Hosts & { meeting: { id: string; version: number; reservationId: string } }

export type MeetingChanges = {
  group: { id: string; branchId: number }
  changes: MeetingChange[]
  staffMemberId: string
  action: string
}

/**
 * Gives all meetings their new time, room and teacher, or none: first all let go of what they have, so
 * that one may take another's place. Throws MeetingChanged, MeetingTimeTaken, DayFull or TooFarToTravel.
 */
export async function changeMeetings(
  { group, changes, staffMemberId, action }: MeetingChanges,
  trx: Trx
) {
  await touchGroup(group.id, trx)
  const resources = await resourcesFor(changes, trx)
  const inOrder = inOrderOfTime(changes)
  for (const change of inOrder) {
    await letGo(change, trx)
  }
  for (const { meeting, startsAt, endsAt, ...hosts } of inOrder) {
    const wish = { startsAt, endsAt, resourceIds: resources(hosts) }
    await naming({ startsAt }, takeQuarters(meeting.reservationId, wish, trx))
  }
  await arrangeGroup(group.id, trx)
  for (const { meeting } of inOrder) {
    const trace = { staffMemberId, action, branchId: group.branchId }
    await recordAudit({ ...trace, subjectType: 'group_meeting', subjectId: meeting.id }, trx)
  }
}

async function letGo({ meeting, startsAt, endsAt, teacherId, roomId }: MeetingChange, trx: Trx) {
  const span = { starts_at: toSql(startsAt), ends_at: toSql(endsAt) }
  const changed = await trx
    .from('group_meetings')
    .where({ id: meeting.id, version: meeting.version, state: 'planned' })
    .update({ ...span, teacher_id: teacherId, room_id: roomId, updated_at: toSql(now()) })
    .increment('version', 1)
  const reservation = { id: meeting.reservationId, from: ['confirmed' as const] }
  const moved = { ...span, day: warsawDay(startsAt) }
  if (Number(changed) === 0 || !(await changeReservation(reservation, moved, trx))) {
    throw new MeetingChanged()
  }
  await deleteQuarters(meeting.reservationId, trx)
}
