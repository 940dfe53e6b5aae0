import { Exception } from '@adonisjs/core/exceptions'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import type { EventCode } from '#app/groups/group_vocabulary'
import Group from '#app/groups/models/group'
import EnrolmentEvent from '#app/groups/models/enrolment_event'

/** One change of a group's seats. Changes of one group follow one another, on every engine. */
export type Turn = { group: Group; trx: TransactionClientContract; steps: number }

/**
 * The first statement of every transaction that changes seats: whoever else wants the group waits.
 * Of two groups the lower id comes first.
 */
export async function takeTurn(groupId: string, trx: TransactionClientContract): Promise<Turn> {
  const taken = await trx
    .from('groups')
    .where('id', groupId)
    .update({ turns: trx.raw('turns + 1'), updated_at: toSql(now()) })
  if (Number(taken) === 0) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  return { group: await Group.findOrFail(groupId, { client: trx }), trx, steps: 0 }
}

export async function takeTurns(one: string, other: string, trx: TransactionClientContract) {
  const [first, second] = [one, other].sort()
  const turns = [await takeTurn(first, trx), await takeTurn(second, trx)]
  return one === first ? turns : turns.reverse()
}

/** False, and nothing changed, when there are fewer free seats; a newcomer also yields to who waits. */
export async function takeSeats({ group, trx }: Turn, people: number, isNewcomer = false) {
  const free = trx
    .from('groups')
    .where('id', group.id)
    .whereRaw('seats_taken + ? <= capacity', [people])
  if (isNewcomer) {
    void free.where('waiting', 0)
  }
  const taken = await free.update({ seats_taken: trx.raw('seats_taken + ?', [people]) })
  if (Number(taken) === 0) {
    return false
  }
  group.seatsTaken += people
  return true
}

export async function freeSeats({ group, trx }: Turn, people: number) {
  const row = trx.from('groups').where('id', group.id)
  await row.update({ seats_taken: trx.raw('seats_taken - ?', [people]) })
  group.seatsTaken -= people
}

/** `by` is negative when fewer persons wait. */
export async function countWaiting({ group, trx }: Turn, by: number) {
  const row = trx.from('groups').where('id', group.id)
  await row.update({ waiting: trx.raw('waiting + ?', [by]) })
  group.waiting += by
}

export type Happening = {
  what: EventCode
  entry?: string | null
  /** No personal data. */
  details?: Record<string, string | number>
  reason?: string | null
  staffMemberId?: string | null
}

/** Writes down what was decided and why, in the order in which it was. */
export async function note(turn: Turn, { details = {}, ...happening }: Happening) {
  const { group, trx } = turn
  const at = { groupId: group.id, turn: group.turns, step: turn.steps++ }
  await EnrolmentEvent.create(
    { ...happening, ...at, details: JSON.stringify(details) },
    { client: trx }
  )
}
