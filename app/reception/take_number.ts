import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { todayInWarsaw } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import QueueTicket from '#app/reception/models/queue_ticket'
import { hashOfTicketToken, ticketTokenOf } from '#app/reception/ticket_token'

export type NewTicket = {
  branchId: number
  language: string
  topic: string | null
  participantId: string | null
  /** Null when the person takes the number alone. */
  issuedBy: string | null
}

/**
 * The next number of the branch's day. The day's row is written first and counts; it is what
 * parallel callers wait for, so that no number is given twice and none is left out.
 */
export async function takeNumber(
  ticket: NewTicket,
  trx: TransactionClientContract
): Promise<QueueTicket> {
  const day = todayInWarsaw()
  const number = await nextNumber(ticket.branchId, day, trx)
  const id = newRecordId()
  const tokenHash = hashOfTicketToken(ticketTokenOf(id))
  return QueueTicket.create(
    { ...ticket, id, number, tokenHash, day: DateTime.fromISO(day, { zone: 'utc' }) },
    { client: trx }
  )
}

async function nextNumber(branchId: number, day: string, trx: TransactionClientContract) {
  await trx
    .knexQuery()
    .table('queue_days')
    .insert({ branch_id: branchId, day, last_number: 1 })
    .onConflict(['branch_id', 'day'])
    .merge({ last_number: trx.knexRawQuery('queue_days.last_number + 1') })
  const row = await trx.from('queue_days').where({ branch_id: branchId, day }).firstOrFail()
  return row.last_number as number
}
