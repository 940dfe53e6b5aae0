import QRCode from 'qrcode'
import { renderPdf } from '#app/core/documents/render_pdf'
import { translator } from '#app/core/i18n'
import { clockTime, dayLabel } from '#app/core/spoken_time'
import { ZONE } from '#app/core/clock'
import { linkOfList, listCodeOf, spokenListCode } from '#app/groups/attendance/list/list_code'
import { peopleAt } from '#app/groups/attendance/people_at'
import type GroupMeeting from '#app/groups/models/group_meeting'

/** Lines for people who came unexpectedly. */
const SPARE = 3

/** The list of one meeting with places to sign, in Polish; names only. `group`, `room`, `teacher` loaded. */
export async function printList(meeting: GroupMeeting): Promise<Buffer> {
  const t = translator('pl')
  const people = await peopleAt(meeting)
  const code = await listCodeOf(meeting.id)
  const words = (keys: string[]) =>
    Object.fromEntries(keys.map((key) => [key, t(`attendance:print.${key}`)]))
  const title = t('attendance:print.title', { group: meeting.group.name })
  return renderPdf(
    'attendance_list',
    {
      title,
      foot: t('attendance:print.foot', { code: spokenListCode(code) }),
      group: meeting.group.name,
      facts: factsOf(meeting, t),
      columns: ['number', 'name', 'signature', 'remarks'].map((key) =>
        t(`attendance:print.${key}`)
      ),
      names: [
        ...people.map(({ participant }) => participant.displayName),
        ...Array(SPARE).fill(''),
      ],
      words: words(['heading', 'teacher_signature', 'code', 'filing']),
      code: spokenListCode(code),
      qr: await QRCode.toString(linkOfList(code), { type: 'svg', margin: 0 }),
    },
    'pl'
  )
}

function factsOf(meeting: GroupMeeting, t: ReturnType<typeof translator>) {
  const { startsAt, endsAt, group, room, teacher, number, topic } = meeting
  const year = startsAt.setZone(ZONE).year
  const fact = (key: string, detail: string) => ({ term: t(`attendance:print.${key}`), detail })
  return [
    fact('lesson', String(number)),
    fact('day', `${dayLabel(startsAt, 'pl')} ${year}`),
    fact('time', `${clockTime(startsAt)}–${clockTime(endsAt)}`),
    fact('place', [group.branch.name, room?.name].filter(Boolean).join(', ')),
    fact('teacher', teacher?.fullName ?? ''),
    fact('topic', topic ?? ''),
  ]
}
