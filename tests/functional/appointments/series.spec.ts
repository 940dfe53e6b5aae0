import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import testUtils from '@adonisjs/core/services/test_utils'
import { ZONE } from '#app/core/clock'
import Appointment from '#app/appointments/models/appointment'
import AppointmentSeries from '#app/appointments/models/appointment_series'
import { book, twoAdvisers } from '#tests/functional/appointments/desk_booking'
import * as cast from '#tests/cast'
import { workdayAt } from '#tests/visitor'

async function arrange() {
  const { branch, anna } = await twoAdvisers()
  const staff = await cast.hire({
    givenName: 'Renata',
    familyName: 'Wilk',
    roles: ['adviser'],
    branches: [branch],
  })
  const form = {
    one_time_key: 'S'.repeat(32),
    branch_id: branch.id,
    language: 'uk',
    channel: 'phone',
    kind: 'advice',
    adviser: anna.staff.id,
    minutes: 60,
    starts_at: workdayAt('09:00'),
    times: 4,
    every_days: 7,
    name: 'Іван',
  }
  return { branch, anna, staff, form }
}

const weeksLater = (weeks: number) =>
  DateTime.fromISO(workdayAt('09:00'), { zone: ZONE })
    .plus({ weeks })
    .toUTC()
    .toISO({ suppressMilliseconds: true })!

const booked = () => Appointment.query().whereNotNull('series_id').orderBy('starts_at')

test.group('A series of appointments', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('four weeks keep the time on the clock, each with its own reservation, once per form', async ({
    client,
    assert,
  }) => {
    const { staff, form } = await arrange()
    const send = () =>
      client.post('/appointments').loginAs(staff).withCsrfToken().redirects(0).form(form)
    const first = await send()
    first.assertStatus(303)
    await send()
    const appointments = await booked()
    assert.lengthOf(appointments, 4)
    assert.lengthOf(new Set(appointments.map(({ reservationId }) => reservationId)), 4)
    assert.lengthOf(new Set(appointments.map(({ participantId }) => participantId)), 1)
    const times = appointments.map(({ startsAt }) => startsAt.setZone(ZONE).toFormat('HH:mm'))
    assert.deepEqual(times, ['09:00', '09:00', '09:00', '09:00'])
    assert.lengthOf(await AppointmentSeries.all(), 1)
  })

  test('a date that could not be had is shown with times near it, and one of them is booked', async ({
    client,
    assert,
  }) => {
    const { branch, anna, staff, form } = await arrange()
    await book(branch, anna.staff, '09:00', { startsAt: weeksLater(2), channel: 'phone' })
    await client.post('/appointments').loginAs(staff).withCsrfToken().redirects(0).form(form)
    const [first, ...others] = await booked()
    assert.lengthOf(others, 2)
    const look = () =>
      client.get(`/appointments/${first.id}`).qs({ do: 'series' }).loginAs(staff).withInertia()
    type Series = { missed: { startsAt: string; near: string[] }[] }
    const page = await look()
    const { missed } = page.inertiaProps.series as Series
    assert.lengthOf(missed, 1)
    assert.equal(Date.parse(missed[0].startsAt), Date.parse(weeksLater(2)))
    const [instead] = missed[0].near
    await client
      .post(`/appointments/${first.id}/dates`)
      .loginAs(staff)
      .withCsrfToken()
      .redirects(0)
      .form({ starts_at: instead })
    assert.lengthOf(await booked(), 4)
    const again = await look()
    assert.isEmpty((again.inertiaProps.series as Series).missed)
  })

  test('from one date on, the rest is moved or cancelled', async ({ client, assert }) => {
    const { staff, form } = await arrange()
    const send = (address: string, values: object) =>
      client.post(address).loginAs(staff).withCsrfToken().redirects(0).form(values)
    await send('/appointments', form)
    const [, second] = await booked()
    const later = { starts_at: weeksLater(1).replace(/T\d\d/, 'T12'), from_here: true }
    const moved = await send(`/appointments/${second.id}/moves`, later)
    moved.assertStatus(303)
    const times = await booked()
    const hours = times.map(({ startsAt }) => startsAt.toUTC().hour)
    assert.notEqual(hours[0], 12)
    assert.deepEqual(hours.slice(1), [12, 12, 12])
    await send(`/appointments/${second.id}/cancellations`, { reason: 'by_person', from_here: true })
    const standing = await booked().doesntHave('cancellation')
    assert.lengthOf(standing, 1)
  })
})
