import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ZONE } from '#app/core/clock'
import { inOrder, type Ranked, type Seated } from '#app/groups/order/waiting_order'
import type Group from '#app/groups/models/group'
import Enrolment from '#app/groups/models/enrolment'

type Trx = TransactionClientContract

/** Everybody who waits for a seat of the group, first the one who gets the next. */
export async function waitingEntries(group: Group, trx?: Trx): Promise<Ranked[]> {
  const waiting = await Enrolment.query({ client: trx })
    .where({ group_id: group.id, state: 'waiting' })
    .orderBy('ticket')
    .orderBy('position')
  const entries = Map.groupBy(waiting, ({ entry }) => entry)
  const found = [...entries].map(([entry, people]) => ({
    entry,
    ticket: people[0].ticket,
    joinedOn: people[0].joinedAt.setZone(ZONE).toISODate()!,
    people: people.map(applicant),
  }))
  return inOrder(found, group.priorities, await seatedIn(group.id, trx))
}

const applicant = ({ isMinor, level, inPolandSince, householdId }: Enrolment) => ({
  ...{ isMinor, level, householdId },
  inPolandSince: inPolandSince?.toISODate() ?? null,
})

async function seatedIn(groupId: string, trx?: Trx): Promise<Seated> {
  const seated = await Enrolment.query({ client: trx })
    .where({ group_id: groupId, state: 'enrolled' })
    .whereNotNull('household_id')
    .select('id', 'household_id', 'is_minor')
  const of = (people: Enrolment[]) => new Set(people.map(({ householdId }) => householdId!))
  return { households: of(seated), guarded: of(seated.filter(({ isMinor }) => !isMinor)) }
}
