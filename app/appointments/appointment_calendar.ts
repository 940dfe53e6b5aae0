import type { DateTime } from 'luxon'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { ZONE } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import type Branch from '#app/identity/models/branch'
import type Appointment from '#app/appointments/models/appointment'
import { writtenLanguage } from '#app/core/languages'
import { linkTo } from '#app/appointments/appointment_message'

/** The clock changes of the European Union, which Warsaw follows (RFC 5545 wants them in the file). */
const WARSAW = `BEGIN:VTIMEZONE
TZID:${ZONE}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19970330T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19971026T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n')

/** An .ics file; it says where and when, never what about. */
export function appointmentCalendar(
  appointment: Appointment,
  branch: Branch,
  language: string,
  isCancelled = false
): string {
  const t = translator(writtenLanguage(language))
  const zone = isToldTwice(appointment) ? null : { name: ZONE, generator: () => WARSAW }
  const inZone = (moment: DateTime) => moment.setZone(zone?.name ?? 'utc')
  const calendar = ical({
    prodId: { company: 'MCI', product: 'Appointments' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: zone,
  })
  calendar.createEvent({
    id: `${appointment.id}@mci`,
    sequence: appointment.version,
    start: inZone(appointment.startsAt),
    end: inZone(appointment.endsAt),
    timezone: zone?.name,
    summary: t('messages:calendar'),
    location: `${branch.name}, ${branch.address}`,
    url: linkTo(appointment, language),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}

/** In the hour that comes twice in October the wall clock does not say which one is meant. */
const isToldTwice = ({ startsAt, endsAt }: Appointment) =>
  [startsAt, endsAt].some((moment) => moment.setZone(ZONE).getPossibleOffsets().length > 1)
