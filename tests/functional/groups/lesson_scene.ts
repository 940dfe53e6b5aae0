import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import type Branch from '#app/identity/models/branch'
import Room from '#app/identity/models/room'
import type { Role } from '#app/identity/role'
import { datesOf, type Rhythm } from '#app/groups/meetings/rhythm'
import { saveMeetings } from '#app/groups/meetings/save_meetings'
import type Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import { makeGroup } from '#database/factories/groups/group_maker'
import { openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'

let number = 0

export const hireAs = (role: Role, branch: Branch, familyName = `Nowak ${++number}`) =>
  cast.hire({ givenName: 'Ewa', familyName, roles: [role], branches: [branch] })

/** A branch with two rooms, two teachers, a coordinator and a group without meetings. */
export async function lessonScene() {
  const branch = await openBranch()
  const [room, otherRoom] = await Room.createMany([
    { branchId: branch.id, name: 'Sala 1' },
    { branchId: branch.id, name: 'Sala 2' },
  ])
  return {
    branch,
    room,
    otherRoom,
    teacher: await hireAs('teacher', branch, 'Adamska'),
    otherTeacher: await hireAs('teacher', branch, 'Baran'),
    coordinator: await hireAs('coordinator', branch),
    group: await makeGroup({ branchId: branch.id }),
  }
}

export type Scene = Awaited<ReturnType<typeof lessonScene>>

/** The Monday of the week after next: far enough to be planned, never a day off in the tests' weeks. */
export const mondayAhead = (weeks = 2) =>
  DateTime.now().setZone(ZONE).startOf('week').plus({ weeks }).toISODate()!

/** So many meetings on Mondays and Wednesdays at half past five, in the scene's first room. */
export async function planned(
  { group, coordinator, teacher, room }: Scene,
  rhythm: Partial<Rhythm> = {},
  hosts = { teacherId: teacher.id as string | null, roomId: room.id as number | null }
): Promise<GroupMeeting[]> {
  const { dates } = datesOf({
    times: [
      { weekday: 1, time: '17:30' },
      { weekday: 3, time: '17:30' },
    ],
    minutes: 90,
    first: mondayAhead(),
    count: 6,
    ...rhythm,
  })
  const meetings = dates.map((date) => ({ ...date, ...hosts }))
  await saveMeetings({ group, meetings, staffMemberId: coordinator.id })
  return meetingsIn(group)
}

export const meetingsIn = (group: Group) =>
  GroupMeeting.query().where('group_id', group.id).preload('group').orderBy('starts_at')

export const wallTime = ({ startsAt }: { startsAt: DateTime }) =>
  startsAt.setZone(ZONE).toFormat('ccc HH:mm')
