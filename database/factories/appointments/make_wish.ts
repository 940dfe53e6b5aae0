import { type DateTime } from 'luxon'
import { nowInWarsaw } from '#app/core/clock'
import { watchForSlot, type SlotWish } from '#app/appointments/alerts/watch_for_slot'
import type { Person } from '#app/clients/invite_participant'

let number = 0

/** Somebody waits for any time of the branch in the next four weeks; Ukrainian, unless told otherwise. */
export function makeWish(
  branchId: number,
  more: Partial<SlotWish> & { who?: Partial<Person> } = {}
) {
  const { who, ...wish } = more
  const first: DateTime = nowInWarsaw()
  const email = `czeka${++number}@example.com`
  return watchForSlot({
    ...{ branchId, topic: 'housing', language: 'uk', channel: 'here', sex: null },
    ...{ interpreterLanguage: null, isAccessible: false, partOfDay: 'any', others: [] },
    firstDay: first.toISODate()!,
    lastDay: first.plus({ weeks: 4 }).toISODate()!,
    person: { name: 'Олена Коваль', language: 'uk', email, ...who },
    ...wish,
  })
}
