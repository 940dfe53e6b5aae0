import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { isHoliday } from '#app/core/holidays'

test.group('Polish days off', () => {
  test('{day} is a day off: {name}')
    .with([
      { day: '2026-01-01', name: 'New Year' },
      { day: '2026-01-06', name: 'Epiphany' },
      { day: '2026-04-05', name: 'Easter' },
      { day: '2026-04-06', name: 'Easter Monday' },
      { day: '2026-05-01', name: 'May Day' },
      { day: '2026-05-03', name: 'Constitution Day' },
      { day: '2026-05-24', name: 'Pentecost' },
      { day: '2026-06-04', name: 'Corpus Christi' },
      { day: '2026-08-15', name: 'Assumption' },
      { day: '2026-11-01', name: 'All Saints' },
      { day: '2026-11-11', name: 'Independence Day' },
      { day: '2025-12-24', name: 'Christmas Eve, since 2025' },
      { day: '2026-12-24', name: 'Christmas Eve' },
      { day: '2026-12-25', name: 'Christmas' },
      { day: '2026-12-26', name: 'second day of Christmas' },
    ])
    .run(({ assert }, { day }) => assert.isTrue(isHoliday(day)))

  test('moving and new days off of {$self.year}')
    .with([
      { year: 2026, easterMonday: '04-06', corpusChristi: '06-04' },
      { year: 2027, easterMonday: '03-29', corpusChristi: '05-27' },
      { year: 2028, easterMonday: '04-17', corpusChristi: '06-15' },
      { year: 2029, easterMonday: '04-02', corpusChristi: '05-31' },
      { year: 2030, easterMonday: '04-22', corpusChristi: '06-20' },
    ])
    .run(({ assert }, { year, easterMonday, corpusChristi }) => {
      const fixed = [
        '01-01',
        '01-06',
        '05-01',
        '05-03',
        '08-15',
        '11-01',
        '11-11',
        '12-24',
        '12-25',
      ]
      for (const day of [...fixed, '12-26', easterMonday, corpusChristi]) {
        assert.isTrue(isHoliday(`${year}-${day}`), `${year}-${day}`)
      }
      const goodFriday = DateTime.fromISO(`${year}-${easterMonday}`).minus({ days: 3 })
      assert.isFalse(isHoliday(goodFriday.toISODate()!), 'Good Friday is a working day')
    })

  test('{$self} is an ordinary day')
    .with(['2024-12-24', '2026-05-02', '2026-11-02', '2026-12-31'])
    .run(({ assert }, day) => assert.isFalse(isHoliday(day)))
})
