import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { ZONE } from '#app/core/clock'
import { afterQuietHours, beforeQuietHours, inQuietHours } from '#app/core/quiet_hours'

const at = (text: string) => DateTime.fromISO(text, { zone: ZONE })
const inWarsaw = (moment: DateTime) => moment.setZone(ZONE).toFormat('yyyy-MM-dd HH:mm')

test.group('Quiet hours', () => {
  test('last from eight in the evening to eight in the morning by the clock in Warsaw', ({
    assert,
  }) => {
    for (const [moment, isQuiet] of [
      ['2026-11-24T19:59', false],
      ['2026-11-24T20:00', true],
      ['2026-11-24T00:00', true],
      ['2026-11-24T07:59', true],
      ['2026-11-24T08:00', false],
      ['2026-07-01T07:59', true],
      ['2026-07-01T08:00', false],
    ] as const) {
      assert.equal(inQuietHours(at(moment).toUTC()), isQuiet, moment)
    }
  })

  for (const [moment, before, after] of [
    ['2026-11-24T12:00', '2026-11-24 12:00', '2026-11-24 12:00'],
    ['2026-11-24T06:00', '2026-11-23 19:30', '2026-11-24 08:00'],
    ['2026-11-24T23:15', '2026-11-24 19:30', '2026-11-25 08:00'],
    ['2026-12-31T23:59', '2026-12-31 19:30', '2027-01-01 08:00'],
    ['2027-03-28T01:30', '2027-03-27 19:30', '2027-03-28 08:00'],
    ['2027-03-28T06:00', '2027-03-27 19:30', '2027-03-28 08:00'],
    ['2026-10-25T02:30', '2026-10-24 19:30', '2026-10-25 08:00'],
  ]) {
    test(`${moment} becomes ${before} or ${after}`, ({ assert }) => {
      assert.equal(inWarsaw(beforeQuietHours(at(moment))), before)
      assert.equal(inWarsaw(afterQuietHours(at(moment))), after)
    })
  }
})
