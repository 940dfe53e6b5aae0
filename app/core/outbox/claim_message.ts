import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import type { ChannelName } from '#app/core/outbox/channels/channel_name'
import { beforeQuietHours, inQuietHours } from '#app/core/quiet_hours'
import { newRecordId } from '#app/core/record_id'

/** Longer than all time limits of both servers together, so that no other worker takes over. */
const LEASE_SECONDS = { mail: 300, sms: 90 } as const satisfies Record<ChannelName, number>

type Waiting = Pick<OutboxMessage, 'id' | 'lease' | 'channel'>

/**
 * A phone rings at night only for what was written that night: a code somebody asks for. What an
 * outage held up until then waits for the morning.
 */
const wouldWake = (channel: ChannelName) => channel === 'sms' && inQuietHours(now())

export const dueMessages = (channel: ChannelName) =>
  OutboxMessage.query()
    .where('state', 'waiting')
    .where('channel', channel)
    .where('available_at', '<=', toSql(now()))
    .if(wouldWake(channel), (query) =>
      query.where('created_at', '>=', toSql(beforeQuietHours(now())))
    )
    .where((query) => query.whereNull('leased_until').orWhere('leased_until', '<', toSql(now())))

/**
 * One conditional update decides which worker sends the message: nobody has taken the lease that
 * was seen. A lease left behind means that a worker died, perhaps after the server said yes.
 */
export async function claimMessage({ id, lease, channel }: Waiting) {
  const mine = newRecordId()
  const unchanged = dueMessages(channel).where('id', id)
  await (lease ? unchanged.where('lease', lease) : unchanged.whereNull('lease')).update({
    attempts: db.raw('attempts + 1'),
    unsure_attempts: db.raw(`unsure_attempts + ${lease ? 1 : 0}`),
    lease: mine,
    leased_until: toSql(now().plus({ seconds: LEASE_SECONDS[channel] })),
    updated_at: toSql(now()),
  })
  return OutboxMessage.query().where('id', id).where('lease', mine).first()
}
