import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { takeNumber } from '#app/reception/take_number'
import type { TicketOutcome } from '#app/reception/ticket_outcome'
import type { Centre } from '#database/seeders/demo/hold_conversations'
import { insertRows } from '#database/seeders/demo/insert_rows'

type Visit = {
  language: string
  topic: string | null
  /** Minutes before now. */
  came: number
  called?: number
  ended?: number
  outcome?: TicketOutcome
}

type Desk = { id: string; counter: string }

const DESKS = 2

const VISITS: Visit[] = [
  { language: 'uk', topic: 'housing', came: 95, called: 90, ended: 72, outcome: 'consultation' },
  { language: 'ru', topic: null, came: 84, called: 71, ended: 60, outcome: 'answered' },
  { language: 'pl', topic: null, came: 70, called: 59, ended: 58, outcome: 'left' },
  {
    language: 'be',
    topic: 'residence_permit',
    came: 61,
    called: 57,
    ended: 38,
    outcome: 'appointment',
  },
  { language: 'uk', topic: 'preschool_school', came: 40, called: 22 },
  { language: 'ar', topic: 'doctor', came: 31, called: 9 },
  { language: 'uk', topic: null, came: 27 },
  { language: 'en', topic: 'job_search', came: 19 },
  { language: 'ka', topic: 'residence_permit', came: 12 },
  { language: 'uk', topic: 'family_benefits', came: 4 },
]

/** Somebody sits in the waiting room of the first branch, whatever the day. */
export async function fillQueue({ branches, staff }: Centre, now: DateTime) {
  const [branch] = branches
  const desks = staff
    .filter((member) => member.week && member.branches.includes('krakow'))
    .slice(0, DESKS)
    .map(({ id }, index) => ({ id, counter: String(index + 1) }))
  await inTransaction((trx) => seat(desks, now, trx))
  for (const [index, visit] of VISITS.entries()) {
    const desk = desks[index % desks.length]
    await inTransaction((trx) => come(visit, branch.id, desk, now, trx))
  }
}

function seat(desks: Desk[], now: DateTime, trx: TransactionClientContract) {
  const rows = desks.map(({ id, counter }) => ({
    staff_member_id: id,
    label: counter,
    updated_at: toSql(now),
  }))
  return insertRows(trx, 'reception_counters', rows)
}

async function come(
  { language, topic, came, called, ended, outcome }: Visit,
  branchId: number,
  desk: Desk,
  now: DateTime,
  trx: TransactionClientContract
) {
  const wish = { branchId, language, topic, participantId: null, issuedBy: null }
  const { id } = await takeNumber(wish, trx)
  const at = (minutes: number) => toSql(now.minus({ minutes }))
  const calling = called && { called_by: desk.id, counter: desk.counter, called_at: at(called) }
  await trx
    .from('queue_tickets')
    .where('id', id)
    .update({ created_at: at(came), ...calling })
  if (ended && outcome) {
    const ending = { id: newRecordId(), queue_ticket_id: id, staff_member_id: desk.id, outcome }
    await insertRows(trx, 'queue_ticket_endings', [{ ...ending, created_at: at(ended) }])
  }
}
