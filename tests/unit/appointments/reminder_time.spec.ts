import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { ZONE } from '#app/core/clock'
import { isReminderDue, reminderTime } from '#app/appointments/reminders/reminder_time'

const at = (text: string) => DateTime.fromISO(text, { zone: ZONE })
const written = (moment: DateTime) => moment.setZone(ZONE).toFormat('ccc d.MM HH:mm')

test.group('When a reminder is written', () => {
  for (const [meeting, days, hours] of [
    ['2026-11-25T14:30', 'Mon 23.11 14:30', 'Wed 25.11 11:30'],
    ['2026-11-25T09:00', 'Mon 23.11 09:00', 'Tue 24.11 19:30'],
    ['2026-11-25T10:59', 'Mon 23.11 10:59', 'Tue 24.11 19:30'],
    ['2026-11-25T11:00', 'Mon 23.11 11:00', 'Wed 25.11 08:00'],
    ['2026-11-25T07:30', 'Sun 22.11 19:30', 'Tue 24.11 19:30'],
    ['2027-03-29T12:00', 'Sat 27.03 12:00', 'Mon 29.03 09:00'],
    ['2027-03-28T11:30', 'Fri 26.03 11:30', 'Sun 28.03 08:30'],
    ['2026-10-26T09:30', 'Sat 24.10 09:30', 'Sun 25.10 19:30'],
    ['2026-10-25T11:30', 'Fri 23.10 11:30', 'Sun 25.10 08:30'],
  ]) {
    test(`of a meeting ${meeting}: ${days} and ${hours}`, ({ assert }) => {
      assert.equal(written(reminderTime('reminder_days', at(meeting))), days)
      assert.equal(written(reminderTime('reminder_hours', at(meeting))), hours)
    })
  }

  const startsAt = at('2026-11-25T14:30')
  const early = at('2026-11-01T10:00')

  test('it waits for its time and is left out when it comes too late', ({ assert }) => {
    const due = (kind: 'reminder_days' | 'reminder_hours', moment: string) =>
      isReminderDue(kind, { startsAt, toldAt: early }, at(moment))
    assert.isFalse(due('reminder_days', '2026-11-23T14:29'))
    assert.isTrue(due('reminder_days', '2026-11-23T14:30'))
    assert.isTrue(due('reminder_days', '2026-11-24T10:00'), 'the worker was away for a day')
    assert.isFalse(due('reminder_days', '2026-11-25T11:30'), 'the other one is due by now')
    assert.isFalse(due('reminder_hours', '2026-11-25T11:29'))
    assert.isTrue(due('reminder_hours', '2026-11-25T11:30'))
    assert.isFalse(due('reminder_hours', '2026-11-25T13:50'), 'the person is on the way')
  })

  test('a night that the worker slept through ends before anything is written', ({ assert }) => {
    const morning = { startsAt: at('2026-11-25T10:00'), toldAt: early }
    assert.isFalse(isReminderDue('reminder_hours', morning, at('2026-11-24T20:10')))
    assert.isFalse(isReminderDue('reminder_hours', morning, at('2026-11-25T07:59')))
    assert.isTrue(isReminderDue('reminder_hours', morning, at('2026-11-25T08:00')))
  })

  test('who booked or heard of a change later than that needs no reminder', ({ assert }) => {
    const late = { startsAt, toldAt: at('2026-11-23T15:00') }
    assert.isFalse(isReminderDue('reminder_days', late, at('2026-11-23T16:00')))
    assert.isTrue(isReminderDue('reminder_hours', late, at('2026-11-25T11:40')))
    const today = { startsAt, toldAt: at('2026-11-25T12:00') }
    assert.isFalse(isReminderDue('reminder_hours', today, at('2026-11-25T12:01')))
  })
})
