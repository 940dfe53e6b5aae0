import { DateTime } from 'luxon'
import { now, ZONE } from '#app/core/clock'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import type { OpenSlot } from '#app/scheduling/open_slots'
import { quarterAt, quartersBetween } from '#app/scheduling/quarter'
import type { AdviserSearch } from '#app/scheduling/timetable'

const QUARTER = 15
const DAYS_AHEAD = 21

type Remembered<Value> = Map<string, Promise<Value>>

const remember = <Value>(
  memory: Remembered<Value>,
  key: unknown,
  find: () => Promise<Value>
): Promise<Value> => {
  const text = JSON.stringify(key)
  const known = memory.get(text) ?? find()
  memory.set(text, known)
  return known
}

/** What is free for many meetings at once: each search is asked once, nobody is given out twice. */
export class FreeTime {
  #days: Remembered<Map<number, Set<number>>> = new Map()
  #ahead: Remembered<OpenSlot[]> = new Map()
  #given = new Map<number, Set<number>>()

  /** Resource ids of those who are free from `startsAt` to `endsAt` (epoch seconds). */
  async whoIsFree(search: AdviserSearch, startsAt: number, endsAt: number): Promise<number[]> {
    const day = DateTime.fromSeconds(startsAt, { zone: ZONE }).startOf('day')
    const free = await remember(this.#days, [search, day.toISODate()], () =>
      freeQuarters(search, day)
    )
    const quarters = quartersBetween(startsAt, endsAt)
    return [...free]
      .filter(([id, open]) =>
        quarters.every((quarter) => open.has(quarter) && !this.#has(id, quarter))
      )
      .map(([id]) => id)
  }

  /** Free times of the next three weeks after `startsAt`, without what is given out already. */
  async after(search: AdviserSearch, minutes: number, startsAt: number): Promise<OpenSlot[]> {
    const from = now()
    const until = DateTime.fromSeconds(startsAt).plus({ days: DAYS_AHEAD }).endOf('week')
    const slots = await remember(this.#ahead, [search, minutes, until.toISODate()], () =>
      findOpenSlots({ ...search, minutes, from, until })
    )
    return slots
      .filter((slot) => slot.startsAt > startsAt)
      .map((slot) => ({ ...slot, resourceIds: this.#left(slot, minutes) }))
      .filter(({ resourceIds }) => resourceIds.length > 0)
  }

  give(resourceId: number, startsAt: number, endsAt: number) {
    const given = this.#given.get(resourceId) ?? new Set<number>()
    quartersBetween(startsAt, endsAt).forEach((quarter) => given.add(quarter))
    this.#given.set(resourceId, given)
  }

  #left({ startsAt, resourceIds }: OpenSlot, minutes: number) {
    const quarters = quartersBetween(startsAt, startsAt + minutes * 60)
    return resourceIds.filter((id) => !quarters.some((quarter) => this.#has(id, quarter)))
  }

  #has(resourceId: number, quarter: number) {
    return this.#given.get(resourceId)?.has(quarter) ?? false
  }
}

async function freeQuarters(search: AdviserSearch, day: DateTime) {
  const from = DateTime.max(day, now())
  const until = day.plus({ days: 1 }).minus({ minutes: QUARTER })
  const slots = await findOpenSlots({ ...search, minutes: QUARTER, from, until })
  const free = new Map<number, Set<number>>()
  for (const { startsAt, resourceIds } of slots) {
    for (const id of resourceIds) {
      free.set(id, (free.get(id) ?? new Set()).add(quarterAt(startsAt)))
    }
  }
  return free
}
