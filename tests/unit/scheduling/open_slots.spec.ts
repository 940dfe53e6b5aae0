import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { openSlots, takenKey, type Timetable } from '#app/scheduling/open_slots'

const everyDay = (opensAt: string, closesAt: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt, closesAt }))

const NOTHING_SPECIAL = {
  dayHours: [],
  insteadDays: new Set<string>(),
  closedDays: new Set<string>(),
  absences: [],
  taken: new Set<number>(),
  elsewhere: [],
  fullDays: new Set<string>(),
  rooms: null,
}

const timetable = (from: string, until: string, more: Partial<Timetable> = {}): Timetable => ({
  availabilities: everyDay(from, until).map(({ weekday }) => ({
    resourceId: 1,
    weekday,
    startsAt: from,
    endsAt: until,
    validFrom: '2026-01-01',
    validUntil: null,
  })),
  openingHours: everyDay('00:00', '24:00'),
  ...NOTHING_SPECIAL,
  ...more,
})

const on = (days: string[], minutes = 60) => ({ days, minutes, from: 0, until: Infinity })

const clocks = (slots: { startsAt: number }[]) =>
  slots.map(({ startsAt }) => DateTime.fromSeconds(startsAt, { zone: ZONE }).toFormat('HH:mm ZZ'))

test.group('Open slots', () => {
  test('the night the clocks go forward has no half past two', ({ assert }) => {
    assert.deepEqual(clocks(openSlots(timetable('01:30', '04:30'), on(['2026-03-29'], 30))), [
      '01:30 +01:00',
      '03:00 +02:00',
      '03:30 +02:00',
      '04:00 +02:00',
    ])
  })

  test('the night the clocks go back has two o’clock twice', ({ assert }) => {
    assert.deepEqual(clocks(openSlots(timetable('01:00', '04:00'), on(['2026-10-25']))), [
      '01:00 +02:00',
      '02:00 +02:00',
      '02:00 +01:00',
      '03:00 +01:00',
    ])
  })

  test('weekly hours keep the clock on the wall in winter and in summer', ({ assert }) => {
    const slots = openSlots(timetable('09:00', '10:00'), on(['2026-10-24', '2026-10-26']))
    assert.deepEqual(clocks(slots), ['09:00 +02:00', '09:00 +01:00'])
  })

  test('days off by law have no slots: {$self}')
    .with([
      '2026-12-24',
      '2026-12-25',
      '2026-11-11',
      '2027-03-29',
      '2027-05-27',
      '2027-01-06',
      '2027-03-28',
    ])
    .run(({ assert }, day) => {
      assert.isEmpty(openSlots(timetable('09:00', '12:00'), on([day])))
    })

  test('nobody is booked on a day the branch is closed', ({ assert }) => {
    const closed = timetable('09:00', '12:00', { closedDays: new Set(['2026-11-24']) })
    assert.lengthOf(openSlots(closed, on(['2026-11-24', '2026-11-25'])), 3)
  })

  test('leave takes away every slot that it touches', ({ assert }) => {
    const from = DateTime.fromISO('2026-11-24T09:30', { zone: ZONE }).toSeconds()
    const away = timetable('09:00', '12:00', {
      absences: [{ resourceId: 1, from, until: from + 3600 }],
    })
    assert.deepEqual(clocks(openSlots(away, on(['2026-11-24']))), ['11:00 +01:00'])
  })

  test('hours of a single day stand besides the weekly ones, or instead of them', ({ assert }) => {
    const dayHours = [{ resourceId: 1, day: '2026-11-24', startsAt: '18:00', endsAt: '19:00' }]
    const openingHours = everyDay('08:00', '16:00')
    const besides = timetable('09:00', '10:00', { dayHours, openingHours })
    assert.deepEqual(clocks(openSlots(besides, on(['2026-11-24']))), [
      '09:00 +01:00',
      '18:00 +01:00',
    ])
    const instead = { ...besides, insteadDays: new Set(['1@2026-11-24']) }
    assert.deepEqual(clocks(openSlots(instead, on(['2026-11-24', '2026-11-25']))), [
      '18:00 +01:00',
      '09:00 +01:00',
    ])
  })

  test('whoever has enough meetings that day is offered no more', ({ assert }) => {
    const full = timetable('09:00', '12:00', { fullDays: new Set(['1@2026-11-24']) })
    assert.isEmpty(openSlots(full, on(['2026-11-24'])))
    assert.lengthOf(openSlots(full, on(['2026-11-25'])), 3)
  })

  test('the way from another branch is kept free', ({ assert }) => {
    const quarter = DateTime.fromISO('2026-11-24T11:45', { zone: ZONE }).toSeconds() / 900
    const far = timetable('09:00', '15:00', {
      taken: new Set([takenKey(1, quarter)]),
      elsewhere: [{ resourceId: 1, quarter, minutes: 50 }],
    })
    assert.deepEqual(clocks(openSlots(far, on(['2026-11-24']))), [
      '09:00 +01:00',
      '13:00 +01:00',
      '14:00 +01:00',
    ])
  })

  test('without a free room that is needed there is no meeting', ({ assert }) => {
    const quarter = DateTime.fromISO('2026-11-24T10:15', { zone: ZONE }).toSeconds() / 900
    const rooms = [7]
    const one = timetable('09:00', '12:00', { rooms, taken: new Set([takenKey(7, quarter)]) })
    assert.deepEqual(clocks(openSlots(one, on(['2026-11-24']))), ['09:00 +01:00', '11:00 +01:00'])
    assert.isEmpty(openSlots({ ...one, rooms: [] }, on(['2026-11-24'])))
  })
})
