import { createHash } from 'node:crypto'
import ical, { ICalEventBusyStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { now, toSql } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import Appointment from '#app/appointments/models/appointment'
import { initials } from '#app/dossier/calendars/initials'
import type CalendarFeed from '#app/dossier/models/calendar_feed'

const DAYS_BACK = 14
const DAYS_AHEAD = 180

/** Meetings that stand; a cancelled one vanishes from the calendar that reads the feed. */
function meetingsOf({ staffMemberId }: CalendarFeed) {
  const today = now().startOf('day')
  return Appointment.query()
    .where('staff_member_id', staffMemberId)
    .where('starts_at', '>=', toSql(today.minus({ days: DAYS_BACK })))
    .where('starts_at', '<', toSql(today.plus({ days: DAYS_AHEAD })))
    .doesntHave('cancellation')
    .preload('branch')
    .preload('participant')
    .orderBy('starts_at')
}

/**
 * The feed as text with the moment of its last change. It says when, in which branch and, when its
 * owner wishes, initials: never a name, a topic or a kind. `staffMember` must be loaded.
 */
export async function feedText(feed: CalendarFeed) {
  const t = translator(feed.staffMember.locale)
  const meetings = await meetingsOf(feed)
  const calendar = ical({
    prodId: { company: 'MCI', product: 'Calendar' },
    name: t('board:feed.name'),
    ttl: 15 * 60,
  })
  for (const meeting of meetings) {
    const { id, version, startsAt, endsAt, branch, participant, updatedAt } = meeting
    calendar.createEvent({
      id: `${eventId(feed, id)}@mci`,
      sequence: version,
      stamp: updatedAt.toUTC(),
      start: startsAt.toUTC(),
      end: endsAt.toUTC(),
      summary: feed.detail === 'initials' ? initials(participant) : t('board:feed.busy'),
      location: branch.name,
      busystatus: ICalEventBusyStatus.BUSY,
    })
  }
  const changes = [feed.updatedAt, ...meetings.map(({ updatedAt }) => updatedAt)]
  return { text: calendar.toString(), changedAt: DateTime.max(...changes)! }
}

/** Nobody who holds two feeds learns from it that two events are one appointment. */
const eventId = ({ id }: CalendarFeed, appointmentId: string) =>
  createHash('sha256').update(`${id}:${appointmentId}`).digest('hex').slice(0, 32)
