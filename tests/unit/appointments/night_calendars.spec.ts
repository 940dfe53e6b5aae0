import ical from 'node-ical'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { newRecordId } from '#app/core/record_id'
import Branch from '#app/identity/models/branch'
import { appointmentCalendar } from '#app/appointments/appointment_calendar'
import Appointment from '#app/appointments/models/appointment'

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })

function appointmentAt(startsAt: string, minutes: number) {
  const appointment = new Appointment()
  const from = at(startsAt)
  return appointment.fill({
    id: newRecordId(),
    version: 1,
    startsAt: from,
    endsAt: from.plus({ minutes }),
  })
}

const branch = () =>
  new Branch().fill({ name: 'Punkt', street: 'Długa 1', postalCode: '31-147', city: 'Kraków' })

/** Read by a program that is not the one which wrote it. */
function readBack(text: string) {
  const [event] = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
  return [event!.start, event!.end].map((moment) => new Date(moment!).toISOString())
}

test.group('Calendar files on the nights when the clocks change', () => {
  test('another program reads the instants that were booked: {$self}')
    .with([
      '2026-10-24T22:30:00Z',
      '2026-10-25T00:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:00:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T02:00:00Z',
      '2027-03-28T00:30:00Z',
      '2027-03-28T01:00:00Z',
      '2027-03-28T01:30:00Z',
      '2026-07-01T07:00:00Z',
      '2026-12-01T08:00:00Z',
    ])
    .run(({ assert }, startsAt) => {
      const appointment = appointmentAt(startsAt, 45)
      const text = appointmentCalendar(appointment, branch(), 'uk')
      const ends = at(startsAt).plus({ minutes: 45 }).toJSDate().toISOString()
      assert.deepEqual(readBack(text), [new Date(startsAt).toISOString(), ends])
    })
})
