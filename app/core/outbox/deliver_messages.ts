import { now, toSql } from '#app/core/clock'
import type OutboxMessage from '#app/core/models/outbox_message'
import type { Channel } from '#app/core/outbox/channels/channel'
import { asFailure } from '#app/core/outbox/channels/delivery_failure'
import { claimMessage, dueMessages } from '#app/core/outbox/claim_message'
import { maySend } from '#app/core/outbox/before_sending'
import { settleFailure, settleReceipt, settleWithheld } from '#app/core/outbox/settle_message'

const BATCH = 50
/** Letters under way at once in one channel of one process: a slow server holds up few. */
const LANES = 4

/**
 * Sends what is due in one channel, each message by one worker at a time; returns how many were
 * handed over. While every server of the channel rests, nothing is claimed.
 */
export async function deliverMessages(channel: Channel, signal?: AbortSignal): Promise<number> {
  await giveUp(channel)
  const rows = await dueMessages(channel.name)
    .select('id', 'lease', 'channel')
    .orderBy('available_at')
    .limit(BATCH)
  const queue = rows.values()
  const lanes = Array.from({ length: LANES }, () => workOff(queue, channel, signal))
  const handedOver = await Promise.all(lanes)
  return handedOver.reduce((sum, count) => sum + count, 0)
}

/** The lanes share one iterator, so each message is taken once. */
async function workOff(
  queue: ArrayIterator<OutboxMessage>,
  channel: Channel,
  signal?: AbortSignal
): Promise<number> {
  let handedOver = 0
  for (const row of queue) {
    const server = signal?.aborted ? null : channel.admit()
    if (!server) {
      return handedOver
    }
    const message = await claimMessage(row)
    if (message && (await deliver(message, () => channel.send(message, server)))) {
      handedOver++
    }
  }
  return handedOver
}

async function deliver(message: OutboxMessage, send: () => ReturnType<Channel['send']>) {
  try {
    if (!(await maySend(message))) {
      await settleWithheld(message)
      return false
    }
    await settleReceipt(message, await send())
    return true
  } catch (error) {
    await settleFailure(message, asFailure(error))
    return false
  }
}

/** What nobody took while it was worth sending; the last reason stays. */
async function giveUp({ name }: Channel) {
  const stale = () => dueMessages(name).where('give_up_at', '<', toSql(now()))
  const found = await stale().select('id').limit(BATCH)
  if (found.length > 0) {
    const ids = found.map(({ id }) => id)
    const end = { state: 'failed', lease: null, leased_until: null, updated_at: toSql(now()) }
    await stale().whereIn('id', ids).update(end)
  }
}
