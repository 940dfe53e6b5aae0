import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { asDay, asSeconds } from '#app/scheduling/timetable/stored_values'
import { dayAt } from '#app/scheduling/wall_time'
import { inOrder, type Ranked, type Seated } from '#app/groups/order/waiting_order'
import type Group from '#app/groups/models/group'

type Trx = TransactionClientContract

type Row = {
  entry: string
  ticket: number
  joined_at: string | Date
  is_minor: number
  level: string | null
  in_poland_since: string | Date | null
  household_id: string | null
}

/** Everybody who waits for a seat of the group, first the one who gets the next. */
export async function waitingEntries(group: Group, trx?: Trx): Promise<Ranked[]> {
  const rows: Row[] = await (trx ?? db)
    .from('enrolments')
    .where({ group_id: group.id, state: 'waiting' })
    .orderBy('ticket')
    .orderBy('position')
    .select('entry', 'ticket', 'joined_at', 'is_minor', 'level', 'in_poland_since', 'household_id')
  const entries = [...Map.groupBy(rows, ({ entry }) => entry)].map(([entry, people]) => ({
    entry,
    ticket: people[0].ticket,
    joinedOn: dayAt(asSeconds(people[0].joined_at)),
    people: people.map(applicant),
  }))
  return inOrder(entries, group.priorities, await seatedIn(group, trx))
}

const applicant = (row: Row) => ({
  isMinor: Boolean(row.is_minor),
  level: row.level,
  householdId: row.household_id,
  inPolandSince: asDay(row.in_poland_since),
})

/** Asked only when a term of the rule looks at who is in the group already. */
async function seatedIn({ id, priorities }: Group, trx?: Trx): Promise<Seated> {
  const isAsked = priorities.terms
    .flat()
    .some(({ is }) => is === 'household_in_group' || is === 'minor_with_guardian')
  const seated: Pick<Row, 'household_id' | 'is_minor'>[] = isAsked
    ? await (trx ?? db)
        .from('enrolments')
        .where({ group_id: id, state: 'enrolled' })
        .whereNotNull('household_id')
        .select('household_id', 'is_minor')
    : []
  const of = (people: typeof seated) => new Set(people.map((row) => row.household_id!))
  return { households: of(seated), guarded: of(seated.filter((row) => !row.is_minor)) }
}
