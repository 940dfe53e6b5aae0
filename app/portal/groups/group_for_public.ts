import { languageName } from '#app/core/spoken_time'
import { wholeLevel, type CourseLevel } from '#app/courses/course_level'
import CourseEdition from '#app/courses/models/course_edition'
import type Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import { groupAddress } from '#app/portal/groups/public_groups'
import { spokenDate, spokenDay, spokenWeek } from '#app/portal/groups/spoken_day'
import { weeklyTimes } from '#app/portal/groups/weekly_times'
import { now } from '#app/core/clock'
import { clockTime } from '#app/core/spoken_time'
import Workshop from '#app/workshops/models/workshop'

const FEW_DATES = 4

export type PublicGroup = Awaited<ReturnType<typeof groupsForPublic>>[number]

/** What anybody may read about groups (with `branch`): nothing of the people in them. */
export async function groupsForPublic(groups: Group[], locale: string) {
  const ids = groups.map(({ id }) => id)
  const editions = await CourseEdition.query().whereIn('group_id', ids)
  const workshops = await Workshop.query().whereIn('group_id', ids)
  const meetings = await GroupMeeting.query()
    .whereIn('group_id', ids)
    .whereNot('state', 'cancelled')
    .orderBy('starts_at')
  return groups.map((group) => {
    const edition = editions.find(({ groupId }) => groupId === group.id)
    const workshop = workshops.find(({ groupId }) => groupId === group.id)
    const dates = meetings.filter(({ groupId }) => groupId === group.id)
    return {
      ...inGeneral(group, locale),
      ...whenIsIt(group, dates, locale),
      level: edition ? levelOf(edition.level) : null,
      lessons: edition ? { count: edition.lessons, minutes: edition.lessonMinutes } : null,
      hasChildcare: !!edition?.hasChildcare,
      workshopKind: workshop?.kind ?? null,
      description: workshop?.description ?? null,
      placeNote: edition?.placeNote ?? workshop?.placeNote ?? null,
    }
  })
}

export async function groupForPublic(group: Group, locale: string): Promise<PublicGroup> {
  const [found] = await groupsForPublic([group], locale)
  return found
}

const levelOf = (code: CourseLevel) => ({ code, whole: wholeLevel(code) })

const inGeneral = (group: Group, locale: string) => ({
  id: group.id,
  kind: group.kind,
  name: group.name,
  path: groupAddress(group, locale),
  isOnline: group.mode === 'online',
  branch: { name: group.branch.name, address: group.branch.address, phone: group.branch.phone },
  language: languageName(group.language, locale),
  isOpen: group.isOpen,
  isFree: group.takesNewcomers,
  free: group.freeSeats,
  waiting: group.waiting,
})

/** The rhythm of the week, or the dates when there are only a few. */
function whenIsIt(group: Group, meetings: GroupMeeting[], locale: string) {
  const coming = meetings.filter(({ endsAt }) => endsAt > now())
  const first = meetings[0]?.startsAt
  const last = meetings.at(-1)?.endsAt
  const isSingle = meetings.length <= FEW_DATES
  return {
    starts: first ? spokenDay(first, locale) : spokenDate(group.startsOn, locale),
    ends: last ? spokenDay(last, locale) : spokenDate(group.endsOn, locale),
    hasStarted: !!first && first <= now(),
    weeks: isSingle ? [] : weeklyTimes(coming).map((week) => spokenWeek(week, locale)),
    dates: isSingle ? coming.map((meeting) => dateOf(meeting, locale)) : [],
  }
}

export const dateOf = (
  { startsAt, endsAt }: Pick<GroupMeeting, 'startsAt' | 'endsAt'>,
  locale: string
) => ({
  day: spokenDay(startsAt, locale),
  time: `${clockTime(startsAt)}–${clockTime(endsAt)}`,
})
