import { test } from '@japa/runner'
import { boardRows } from '#app/dossier/board/board_rows'
import { isAway, isEmpty, laneOf, type LaneFacts } from '#app/dossier/board/lanes'
import type { Taken } from '#app/dossier/board/meetings_of_board'

const QUARTER = 900
/** Quarters since midnight, to read like a clock: `at(9, 30)`. */
const at = (hour: number, minute = 0) => hour * 3600 + minute * 60
const DAY = { from: at(0), until: at(24) }

const quarters = (from: number, until: number) =>
  new Set(Array.from({ length: (until - from) / QUARTER }, (_, index) => from + index * QUARTER))

const facts = (over: Partial<LaneFacts> = {}): LaneFacts => ({
  free: quarters(at(8), at(12)),
  taken: [],
  absences: [],
  ...over,
})

const elsewhere = (from: number, until: number): Taken => ({
  resourceId: 1,
  from,
  until,
  isHeld: false,
  meeting: null,
})

const kinds = (lane: ReturnType<typeof laneOf>) =>
  lane.filter(({ kind }) => kind !== 'off').map(({ kind, from }) => [kind, from])

test.group('The lanes of the board', () => {
  test('free time is cut into meetings; what is left is short, or nothing', ({ assert }) => {
    const lane = laneOf(facts({ free: quarters(at(8), at(9, 15)) }), DAY, 45)
    assert.deepEqual(kinds(lane), [
      ['free', at(8)],
      ['short', at(8, 45)],
    ])
    const tight = laneOf(facts({ free: quarters(at(8), at(9)) }), DAY, 45)
    assert.deepEqual(kinds(tight), [['free', at(8)]])
  })

  test('what takes time hides what is free, and time away hides the rest', ({ assert }) => {
    const taken = [elsewhere(at(9), at(10))]
    const absences = [{ from: at(10), until: at(24) }]
    const lane = laneOf(facts({ taken, absences, free: quarters(at(8), at(9)) }), DAY, 60)
    assert.deepEqual(kinds(lane), [
      ['free', at(8)],
      ['elsewhere', at(9)],
      ['away', at(10)],
    ])
  })

  test('a lane without work is empty, one that is away is away', ({ assert }) => {
    const none = facts({ free: new Set() })
    assert.isTrue(isEmpty(laneOf(none, DAY, 45)))
    const away = laneOf({ ...none, absences: [DAY] }, DAY, 45)
    assert.isTrue(isAway(away))
  })
})

test.group('The rows of the board', () => {
  test('there is one where anything begins or ends, and every cell stands once', ({ assert }) => {
    const one = laneOf(facts(), DAY, 60)
    const other = laneOf(facts({ free: quarters(at(8, 30), at(10)) }), DAY, 90)
    const rows = boardRows([one, other])
    assert.deepEqual(
      rows.map(({ from }) => from),
      [at(8), at(8, 30), at(9), at(10), at(11)]
    )
    assert.equal(rows.at(-1)!.until, at(12))
  })

  test('the spans of every column fill the table exactly', ({ assert }) => {
    const lanes = [30, 45, 60, 90].map((minutes) => laneOf(facts(), DAY, minutes))
    lanes.push(laneOf(facts({ free: quarters(at(9), at(10)) }), DAY, 45))
    const rows = boardRows(lanes)
    for (const column of lanes.keys()) {
      const spans = rows.flatMap(({ pieces }) => pieces[column]?.rows ?? [])
      assert.equal(
        spans.reduce((sum, span) => sum + span, 0),
        rows.length
      )
    }
  })

  test('a day on which nothing happens has no rows', ({ assert }) => {
    assert.deepEqual(boardRows([]), [])
  })
})
