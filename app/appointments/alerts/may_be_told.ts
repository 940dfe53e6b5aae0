import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { waysToReach } from '#app/appointments/letters/ways_to_reach'
import type SlotAlert from '#app/appointments/models/slot_alert'

/** As before the last hours: the phone first, for there is little time to answer. */
export const waysToTell = (
  { participantId }: Pick<SlotAlert, 'participantId'>,
  startsAt: DateTime = now(),
  trx?: TransactionClientContract
) => waysToReach('reminder_hours', { participantId, startsAt }, trx)

/** Whether a message would arrive anywhere: a land line, or nothing that is safe, must be rung. */
export async function mayBeTold(alert: Pick<SlotAlert, 'participantId'>): Promise<boolean> {
  const ways = await waysToTell(alert)
  return ways.length > 0
}
