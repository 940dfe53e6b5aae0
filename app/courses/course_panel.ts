import type StaffMember from '#app/identity/models/staff_member'
import Enrolment from '#app/groups/models/enrolment'
import Group from '#app/groups/models/group'
import { ACTIVE_STATES, OPEN_GROUP_STATES } from '#app/groups/group_vocabulary'
import { personOnList } from '#app/groups/person_on_list'
import type CourseEdition from '#app/courses/models/course_edition'

type Asked = { do?: 'move' | 'swap' | 'leave'; entry?: string }

/**
 * What is done with one entry: which people, and where they could go. Null when nothing is asked, or
 * when it is done.
 */
export async function coursePanel(course: CourseEdition, asked: Asked, staff: StaffMember) {
  if (!asked.do || !asked.entry) {
    return null
  }
  const people = await Enrolment.query()
    .where({ group_id: course.groupId, entry: asked.entry })
    .whereIn('state', [...ACTIVE_STATES])
    .preload('participant')
    .orderBy('position')
  if (people.length === 0) {
    return null
  }
  const others = asked.do === 'leave' ? [] : await otherGroups(course, staff)
  return {
    ...{ does: asked.do, entry: asked.entry },
    people: people.map((one) => personOnList(one, staff)),
    groups: others.map(({ id, name, freeSeats, waiting }) => ({ id, name, freeSeats, waiting })),
    entries: asked.do === 'swap' ? await entriesIn(others, people.length, staff) : [],
  }
}

const otherGroups = ({ groupId }: CourseEdition, staff: StaffMember) =>
  Group.ofStaff(staff)
    .where('kind', 'course')
    .whereIn('state', [...OPEN_GROUP_STATES])
    .whereNot('id', groupId)
    .orderBy('name')

/** Entries of as many people with seats in the other groups. */
async function entriesIn(groups: Group[], size: number, staff: StaffMember) {
  const seated = await Enrolment.query()
    .whereIn(
      'group_id',
      groups.map(({ id }) => id)
    )
    .where('state', 'enrolled')
    .preload('participant')
    .orderBy('ticket')
    .orderBy('position')
  const byEntry = Map.groupBy(seated, ({ entry }) => entry)
  const nameOf = (id: string) => groups.find((group) => group.id === id)!.name
  return [...byEntry]
    .filter(([, people]) => people.length === size)
    .map(([entry, people]) => ({
      entry,
      group: nameOf(people[0].groupId),
      names: people.map((one) => personOnList(one, staff).name),
    }))
}
