import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { dayOf } from '#app/groups/meetings/planned_day'
import GroupMeeting from '#app/groups/models/group_meeting'

type Trx = TransactionClientContract

/** The first write of every change: it holds the group's row until the transaction ends. */
export const touchGroup = (groupId: string, trx: Trx) =>
  trx
    .from('groups')
    .where('id', groupId)
    .update({ updated_at: toSql(now()) })

/** Numbers the meetings in order of time, without cancelled ones; the group lasts from the first to the last. */
export async function arrangeGroup(groupId: string, trx: Trx) {
  const meetings = await GroupMeeting.query({ client: trx })
    .where('group_id', groupId)
    .whereNot('state', 'cancelled')
    .orderBy('starts_at')
    .orderBy('id')
  for (const [index, { id, number }] of meetings.entries()) {
    if (number !== index + 1) {
      await trx
        .from('group_meetings')
        .where('id', id)
        .update({ number: index + 1 })
    }
  }
  if (meetings.length > 0) {
    const ends = { starts_on: dayOf(meetings[0]), ends_on: dayOf(meetings.at(-1)!) }
    await trx.from('groups').where('id', groupId).update(ends)
  }
}
