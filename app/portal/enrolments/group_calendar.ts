import type { DateTime } from 'luxon'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type Group from '#app/groups/models/group'
import type GroupMeeting from '#app/groups/models/group_meeting'

type Meeting = Pick<GroupMeeting, 'id' | 'version' | 'state' | 'startsAt' | 'endsAt'>

/**
 * An .ics file with every meeting of the group, each at its own moment, so that no change of the
 * clock moves one; a cancelled meeting says so.
 */
export function groupCalendar(group: Group, meetings: Meeting[], url: string): string {
  const calendar = ical({
    prodId: { company: 'MCI', product: 'Groups' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, version, state, startsAt, endsAt } of meetings) {
    calendar.createEvent({
      id: `${id}@mci`,
      sequence: version,
      start: utc(startsAt),
      end: utc(endsAt),
      summary: group.name,
      location: group.mode === 'here' ? `${group.branch.name}, ${group.branch.address}` : null,
      url,
      status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

const utc = (moment: DateTime) => moment.toUTC()
