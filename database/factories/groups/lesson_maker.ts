import { DateTime } from 'luxon'
import { enrol } from '#app/groups/enrol'
import Enrolment from '#app/groups/models/enrolment'
import type Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import Reservation from '#app/scheduling/models/reservation'
import { newcomer } from '#database/factories/groups/group_maker'

type Wished = { teacherId?: string | null; startsAt?: DateTime; number?: number }

/** A lesson of 90 minutes that began an hour ago, without the room and the quarters it would take. */
export async function makeLesson(
  group: Pick<Group, 'id'>,
  { teacherId = null, number = 1, startsAt = DateTime.utc().minus({ hours: 1 }) }: Wished = {}
): Promise<GroupMeeting> {
  const start = startsAt.startOf('second')
  const span = { startsAt: start, endsAt: start.plus({ minutes: 90 }) }
  const reservation = await Reservation.create({ ...span, state: 'confirmed', version: 1 })
  return GroupMeeting.create({
    ...span,
    ...{ groupId: group.id, teacherId, number, reservationId: reservation.id },
    ...{ state: 'planned', version: 1, marksVersion: 0 },
  })
}

/** So many people with a seat since two months; their participants in the order of their tickets. */
export async function seat(group: Pick<Group, 'id'>, people: number): Promise<string[]> {
  for (let at = 0; at < people; at++) {
    await enrol(newcomer(group))
  }
  const joinedAt = DateTime.utc().minus({ months: 2 }).toFormat('yyyy-MM-dd HH:mm:ss')
  await Enrolment.query().where('group_id', group.id).update({ joined_at: joinedAt })
  const rows = await Enrolment.query().where('group_id', group.id).orderBy('ticket')
  return rows.map(({ participantId }) => participantId)
}
