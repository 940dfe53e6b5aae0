import { test } from '@japa/runner'
import { type DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { nowInWarsaw } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import type StaffMember from '#app/identity/models/staff_member'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { bookMeeting } from '#database/factories/appointments/full_day'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'

/** A Saturday within the horizon of the public. */
function saturday(): DateTime {
  let day = nowInWarsaw().startOf('day').plus({ days: 3 }).set({ weekday: 6 }).plus({ weeks: 1 })
  while (isHoliday(day.toISODate()!)) {
    day = day.plus({ weeks: 1 })
  }
  return day
}

async function scene() {
  const branch = await openBranch()
  const { staff: adviser } = await bookableAdviser(branch)
  await bookableRoom(branch)
  const hired = { givenName: 'Celina', familyName: 'Mróz', branches: [branch] }
  const coordinator = await cast.hire({ ...hired, roles: ['coordinator'] })
  return { branch, adviser, coordinator, day: saturday() }
}

const work = (
  client: ApiClient,
  { adviser, coordinator, day }: { adviser: StaffMember; coordinator: StaffMember; day: DateTime },
  hours: object[]
) =>
  client
    .post(`/availabilities/${adviser.id}/days`)
    .loginAs(coordinator)
    .withCsrfToken()
    .json({ day: day.toISODate(), isInstead: false, hours })
    .redirects(0)

test.group('A day of work outside the opening hours', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('on a Saturday there are times for the desk and for the public, and one is booked', async ({
    client,
    assert,
  }) => {
    const given = await scene()
    const { branch, adviser, coordinator, day } = given
    const times = (isForPublic: boolean) =>
      findOpenSlots({
        branchId: branch.id,
        from: day,
        until: day.endOf('day'),
        minutes: 60,
        isForPublic,
      })
    assert.isEmpty(await times(false))
    const hours = [{ branchId: branch.id, startsAt: '10:00', endsAt: '13:00' }]
    const saved = await work(client, given, hours)
    saved.assertHeader('location', `/availabilities/${adviser.id}`)
    const expected = [10, 11, 12].map((hour) => day.set({ hour }).toSeconds())
    for (const isForPublic of [false, true]) {
      const found = await times(isForPublic)
      assert.deepEqual(
        found.map(({ startsAt }) => startsAt),
        expected
      )
    }
    const page = await client
      .get(`/appointments/new?branch=${branch.id}&language=uk&day=${day.toISODate()}&minutes=60`)
      .loginAs(coordinator)
      .withInertia()
    const shown = page.inertiaProps.times as { day: { slots: { time: string }[] } }
    assert.deepEqual(
      shown.day.slots.map(({ time }) => time),
      ['10:00', '11:00', '12:00']
    )
    const startsAt = day.set({ hour: 11 }).toUTC().toISO({ suppressMilliseconds: true })!
    const id = await bookMeeting(branch, adviser, startsAt, { channel: 'here', minutes: 60 })
    const taken = await db
      .from('reserved_quarters')
      .whereIn('reservation_id', (own) =>
        own.from('appointments').where('id', id).select('reservation_id')
      )
      .countDistinct('resource_id as resources')
      .first()
    assert.equal(Number(taken.resources), 2, 'adviser and room')
  })

  test('taken back, the day shows the meeting it strands', async ({ client, assert }) => {
    const given = await scene()
    const { branch, adviser, coordinator, day } = given
    await work(client, given, [{ branchId: branch.id, startsAt: '10:00', endsAt: '13:00' }])
    const startsAt = day.set({ hour: 10 }).toUTC().toISO({ suppressMilliseconds: true })!
    const id = await bookMeeting(branch, adviser, startsAt)
    const cleared = await work(client, given, [])
    const path = cleared.header('location') as string
    const page = await client.get(path).loginAs(coordinator).withInertia()
    const meetings = page.inertiaProps.meetings as { id: string }[]
    assert.deepEqual(
      meetings.map((meeting) => meeting.id),
      [id]
    )
    assert.lengthOf(await db.from('availability_exceptions'), 1)
  })

  test('a closed day stays closed, whoever would work', async ({ client, assert }) => {
    const given = await scene()
    const { branch, day } = given
    const on = day.toISODate()!
    await db.table('branch_closures').insert({ branch_id: branch.id, on, reason: 'Remont' })
    await work(client, given, [{ branchId: branch.id, startsAt: '10:00', endsAt: '13:00' }])
    const search = { branchId: branch.id, from: day, until: day.endOf('day'), minutes: 60 }
    assert.isEmpty(await findOpenSlots(search))
  })
})
