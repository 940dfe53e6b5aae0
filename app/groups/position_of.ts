import { Exception } from '@adonisjs/core/exceptions'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { EnrolmentState } from '#app/groups/group_vocabulary'
import type { Reason } from '#app/groups/order/reasons'
import { reasonsOf } from '#app/groups/order/reasons'
import { waitingEntries } from '#app/groups/order/waiting_entries'
import type Group from '#app/groups/models/group'
import Enrolment from '#app/groups/models/enrolment'

export type Position = {
  state: EnrolmentState
  /** 1 is next; null when the entry does not wait. */
  position: number | null
  /** How many entries wait. */
  waiting: number
  reasons: Reason[]
}

/** Where an entry stands, and why; words for the reasons are made by `reasonWords`. */
export async function positionOf(
  entry: string,
  trx?: TransactionClientContract
): Promise<Position> {
  const people = await Enrolment.query({ client: trx })
    .where('entry', entry)
    .preload('group')
    .orderBy('position')
  const [first] = people
  if (!first) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  const state = (people.find(({ isActive }) => isActive) ?? first).state
  const ranked = await waitingEntries(first.group, trx)
  const index = ranked.findIndex((each) => each.entry === entry)
  const reasons = index === -1 ? [] : reasonsOf(index, ranked, first.group)
  return { state, position: index === -1 ? null : index + 1, waiting: ranked.length, reasons }
}

/** The place of an entry of this group; null when it does not wait. */
export async function rankOf(entry: string, group: Group, trx?: TransactionClientContract) {
  const ranked = await waitingEntries(group, trx)
  return ranked.findIndex((each) => each.entry === entry) + 1 || null
}
