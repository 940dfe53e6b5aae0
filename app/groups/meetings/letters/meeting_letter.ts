import type { DateTime } from 'luxon'
import { now } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import type { PublicLanguage } from '#app/core/languages'
import { clockTime, dayLabel, shortDayLabel } from '#app/core/spoken_time'
import { enrolmentLink } from '#app/groups/enrolment_token'
import type { GroupLetter, LetterWords } from '#app/groups/letters/group_letter'
import type GroupMeeting from '#app/groups/models/group_meeting'
import type Branch from '#app/identity/models/branch'

/** Of one meeting that is not held, of one at another time, of all that follow. */
export const MEETING_LETTERS = ['cancelled', 'moved', 'timetable'] as const

export type MeetingNews = {
  kind: (typeof MEETING_LETTERS)[number]
  /** The one it is about, or the first of those, with its `group`. */
  meeting: GroupMeeting
  was: DateTime
  /** Its new time, or that of the make-up lesson. */
  will: DateTime | null
}

const URGENT_HOURS = 24

const firstTime = ({ was, will }: MeetingNews) => (will && will < was ? will : was)

export function meetingLetter(news: MeetingNews, branch: Branch): GroupLetter {
  const first = firstTime(news)
  return {
    kind: `group_meeting_${news.kind}`,
    subjectType: 'group_meeting',
    subjectId: news.meeting.id,
    haste: first.diff(now()).as('hours') < URGENT_HOURS ? 'urgent' : 'calm',
    words: (language, entry) => wordsOf(news, branch, enrolmentLink(entry, language), language),
  }
}

function wordsOf(
  { kind, meeting, was, will }: MeetingNews,
  branch: Branch,
  link: string,
  language: PublicLanguage
): LetterWords {
  const t = translator(language)
  const about = { group: meeting.group.name, link }
  const data = { ...about, ...times(was, will, language, dayLabel) }
  const inShort = { ...about, ...times(was, will, language, shortDayLabel) }
  const say = (key: string) => t(`lesson_letters:${kind}.${key}`, data)
  const isOff = kind === 'cancelled' && !will
  const place = [
    ...(kind === 'cancelled' ? [say('make_up')] : [say('when')]),
    t('messages:where', { where: placeOf(meeting, branch, language) }),
  ]
  const sms = kind === 'cancelled' && will ? 'sms_make_up' : 'sms'
  return {
    subject: say('subject'),
    lines: [say('lead'), ...(isOff ? [say('after')] : place), '', t('lesson_letters:link'), link],
    sms: t(`lesson_letters:${kind}.${sms}`, inShort),
  }
}

const placeOf = ({ group }: GroupMeeting, branch: Branch, language: string) =>
  group.mode === 'online'
    ? translator(language)('lesson_letters:online')
    : `${branch.name}, ${branch.address}`

const times = (was: DateTime, will: DateTime | null, language: string, label: typeof dayLabel) => ({
  day: label(was, language),
  time: clockTime(was),
  new_day: will ? label(will, language) : '',
  new_time: will ? clockTime(will) : '',
})
