import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import { isMinor, mayWorkWithMinors } from '#app/clients/minor'

const day = (text: string | null) => (text ? DateTime.fromISO(text, { zone: 'utc' }) : null)

test.group('Minors', (group) => {
  group.each.teardown(() => {
    Settings.now = () => Date.now()
  })

  test('born {birthDate} {birthYear}, on {on} a minor: {expected}')
    .with([
      { birthDate: '2008-11-22', birthYear: 2008, on: '2026-11-21', expected: true },
      { birthDate: '2008-11-22', birthYear: 2008, on: '2026-11-22', expected: false },
      { birthDate: '2008-02-29', birthYear: 2008, on: '2026-02-27', expected: true },
      { birthDate: '2008-02-29', birthYear: 2008, on: '2026-02-28', expected: false },
      { birthDate: '2010-02-28', birthYear: 2010, on: '2028-02-28', expected: false },
      { birthDate: '2010-03-01', birthYear: 2010, on: '2028-02-29', expected: true },
      { birthDate: null, birthYear: 2008, on: '2026-12-31', expected: true },
      { birthDate: null, birthYear: 2008, on: '2027-01-01', expected: false },
      { birthDate: null, birthYear: 2007, on: '2026-01-01', expected: false },
      { birthDate: null, birthYear: null, on: '2026-01-01', expected: false },
    ])
    .run(({ assert }, { birthDate, birthYear, on, expected }) => {
      assert.equal(isMinor({ birthDate: day(birthDate), birthYear }, on), expected)
    })

  test('the register checked {checkedOn} opens the work with minors: {expected}')
    .with([
      { checkedOn: null, expected: false },
      { checkedOn: '2026-03-02', expected: true },
      { checkedOn: '2026-03-03', expected: false },
    ])
    .run(({ assert }, { checkedOn, expected }) => {
      Settings.now = () => Date.parse('2026-03-02T09:00:00Z')
      assert.equal(mayWorkWithMinors({ registerCheckedOn: day(checkedOn) }), expected)
    })
})
