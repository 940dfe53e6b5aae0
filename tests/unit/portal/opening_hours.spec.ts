import { test } from '@japa/runner'
import { openingLines } from '#app/portal/opening_hours'

const day = (weekday: number, opensAt = '08:00', closesAt = '16:00') => ({
  weekday,
  opensAt,
  closesAt,
})

test.group('Opening hours as people read them', () => {
  test('neighbouring days with equal hours share a line', ({ assert }) => {
    assert.deepEqual(openingLines([day(1), day(2), day(3)], 'pl'), [
      { days: 'poniedziałek – środa', time: '08:00–16:00' },
    ])
  })

  test('a day with other hours and a day after a gap stand alone', ({ assert }) => {
    const lines = openingLines([day(1, '09:00', '18:00'), day(2), day(4)], 'en')
    assert.deepEqual(
      lines.map(({ days }) => days),
      ['Monday', 'Tuesday', 'Thursday']
    )
  })

  test('a branch without hours has no lines', ({ assert }) => {
    assert.deepEqual(openingLines([], 'ar'), [])
  })
})
