import { DateTime } from 'luxon'
import { now } from '#app/core/clock'
import Participant from '#app/clients/models/participant'
import CourseApplication from '#app/courses/models/course_application'
import CourseEdition from '#app/courses/models/course_edition'
import { makeGroup } from '#database/factories/groups/group_maker'

type Wished = Partial<{
  name: string
  level: CourseApplication['level']
  times: string
  weeks: number
  mode: CourseApplication['mode']
  needsChildcare: boolean
  togetherKey: string
}>

/** Somebody without a client's record who applied for a course. */
export async function makeApplication(branchId: number, wished: Wished = {}) {
  const { name = 'Olena', weeks = 0, ...wishes } = wished
  const person = await Participant.create({ givenName: name, familyName: 'Bondar', language: 'uk' })
  const application = await CourseApplication.create({
    ...{ participantId: person.id, openKey: person.id, branchId, language: 'uk', via: 'staff' },
    ...{ level: 'A1.1', times: 'morning', mode: 'here', goesElsewhere: false, state: 'open' },
    ...{ needsChildcare: false, isKeptWaiting: false, version: 1 },
    ...{ appliedAt: now().minus({ weeks, hours: 1 }) },
    ...wishes,
  })
  return { person, application }
}

/** A course that is to be filled; without meetings its times are not known. */
export async function makeCourse(
  branchId: number,
  { level = 'A1.1' as CourseEdition['level'], capacity = 10, name = 'Polski A1.1' } = {}
) {
  const group = await makeGroup({ branchId, capacity, name })
  const startsOn = DateTime.utc().plus({ days: 14 })
  await group.merge({ startsOn }).save()
  await CourseEdition.create({
    ...{ groupId: group.id, level, term: '2026-autumn', lessons: 60, lessonMinutes: 45 },
    ...{ attendanceThreshold: 75, testThreshold: 65, hasChildcare: false },
  })
  return group
}
