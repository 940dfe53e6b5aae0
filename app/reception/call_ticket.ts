import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import QueueTicket from '#app/reception/models/queue_ticket'
import { counterOf } from '#app/reception/counter'
import { TicketGone } from '#app/reception/errors'

/**
 * Calls whoever has waited longest among those whose language the caller speaks, else among all;
 * null when nobody waits. `languages` of the staff member are loaded. Two who call at once get two
 * different people: one conditional update decides.
 */
export async function callNext(branchId: number, staff: StaffMember): Promise<QueueTicket | null> {
  const waiting = await QueueTicket.openToday(branchId).whereNull('called_at')
  const spoken = new Set(staff.languages.map(({ language }) => language))
  const mine = waiting.filter(({ language }) => spoken.has(language))
  for (const ticket of mine.length > 0 ? mine : waiting) {
    if (await claim(ticket.id, staff)) {
      return ticket
    }
  }
  return null
}

/** Calls this very ticket. Throws TicketGone when a colleague was faster, or the person left. */
export async function callTicket(ticket: QueueTicket, staff: StaffMember): Promise<void> {
  if (!(await claim(ticket.id, staff))) {
    throw new TicketGone()
  }
}

/** Back into the queue, at the old place: the person was in the corridor. */
export async function putBack(ticket: QueueTicket, staff: StaffMember): Promise<void> {
  await db
    .from('queue_tickets')
    .where({ id: ticket.id, called_by: staff.id })
    .whereNotExists(endingOf(ticket.id))
    .update({ called_at: null, called_by: null, counter: null, updated_at: toSql(now()) })
}

const endingOf = (id: string) => db.from('queue_ticket_endings').where('queue_ticket_id', id)

async function claim(id: string, staff: StaffMember): Promise<boolean> {
  const at = toSql(now())
  const counter = await counterOf(staff)
  const called = await db
    .from('queue_tickets')
    .where('id', id)
    .whereNull('called_at')
    .whereNotExists(endingOf(id))
    .update({ called_at: at, called_by: staff.id, counter, updated_at: at })
  return Number(called) > 0
}
