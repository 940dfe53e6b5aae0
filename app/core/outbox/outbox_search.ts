import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'
import { nowInWarsaw, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'

const PAGE_SIZE = 30

/** The filters of the outbox, all of them in the address. */
export const outboxFilters = vine.create({
  state: vine.string().maxLength(20).optional(),
  channel: vine.string().maxLength(20).optional(),
  kind: vine.string().maxLength(60).optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
})

export type OutboxFilters = { state?: string; channel?: string; kind?: string; page?: number }

const chosen = ({ channel, kind }: OutboxFilters) =>
  OutboxMessage.query()
    .if(channel, (query) => query.where('channel', channel!))
    .if(kind, (query) => query.where('kind', kind!))

/** One page of the outbox, the newest message first. */
export const searchOutbox = ({ state, page = 1, ...filters }: OutboxFilters) =>
  chosen(filters)
    .if(state, (query) => query.where('state', state!))
    .orderBy('id', 'desc')
    .paginate(page, PAGE_SIZE)

/** How many messages of this choice are in each state. */
export async function countStates(filters: OutboxFilters): Promise<Record<string, number>> {
  const rows = await chosen(filters).groupBy('state').select('state').count('* as count').pojo()
  return Object.fromEntries(
    (rows as { state: string; count: number }[]).map(({ state, count }) => [state, Number(count)])
  )
}

export async function kindsInOutbox(): Promise<string[]> {
  const rows: { kind: string }[] = await db.from('outbox_messages').distinct('kind')
  return rows.map(({ kind }) => kind)
}

/** What text messages cost since the first of the month, and what may have gone out twice. */
export async function countTexts() {
  const since = toSql(nowInWarsaw().startOf('month'))
  const sums = await db
    .from('outbox_messages')
    .where('channel', 'sms')
    .where('sent_at', '>=', since)
    .count('* as texts')
    .sum('parts as parts')
    .sum('cost_thousandths as cost')
    .firstOrFail()
  const repeated = await db.from('outbox_messages').where('unsure_attempts', '>', 0).count('* as n')
  return {
    texts: Number(sums.texts),
    parts: Number(sums.parts ?? 0),
    cost: Number(sums.cost ?? 0) / 1000,
    repeated: Number(repeated[0].n),
  }
}
