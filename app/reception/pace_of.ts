import db from '@adonisjs/lucid/services/db'
import { now, todayInWarsaw, toSql } from '#app/core/clock'
import type { Pace } from '#app/reception/estimate_wait'

const LATELY = 20
const USUAL_MINUTES = 15
const LONGEST_MINUTES = 90
const ACTIVE_MINUTES = 60

type Row = { calledBy: string; calledAt: unknown; endedAt: unknown }

/** How fast the branch serves people today, and how many serve. */
export async function paceOf(branchId: number): Promise<Pace> {
  const rows: Row[] = await db
    .from('queue_tickets')
    .leftJoin('queue_ticket_endings', 'queue_ticket_endings.queue_ticket_id', 'queue_tickets.id')
    .where({ branch_id: branchId, day: todayInWarsaw() })
    .whereNotNull('called_at')
    .where((counted) =>
      counted
        .whereNull('queue_ticket_endings.outcome')
        .orWhereNot('queue_ticket_endings.outcome', 'left')
    )
    .orderBy('called_at', 'desc')
    .limit(LATELY)
    .select('called_by as calledBy', 'called_at as calledAt')
    .select('queue_ticket_endings.created_at as endedAt')
  return { minutes: minutesOf(rows), counters: countersOf(rows) }
}

function minutesOf(rows: Row[]): number {
  const served = rows
    .filter(({ endedAt }) => endedAt !== null)
    .map(({ calledAt, endedAt }) => (millis(endedAt) - millis(calledAt)) / 60_000)
    .map((minutes) => Math.min(minutes, LONGEST_MINUTES))
  const whole = served.reduce((sum, minutes) => sum + minutes, USUAL_MINUTES)
  return Math.max(1, whole / (served.length + 1))
}

function countersOf(rows: Row[]): number {
  const since = toSql(now().minus({ minutes: ACTIVE_MINUTES }))
  const active = rows.filter(
    ({ calledAt, endedAt }) => endedAt === null || millis(calledAt) >= Date.parse(`${since}Z`)
  )
  return Math.max(1, new Set(active.map(({ calledBy }) => calledBy)).size)
}

/** The engines answer with text or with a Date. */
const millis = (value: unknown) =>
  value instanceof Date ? value.getTime() : Date.parse(`${value}Z`.replace(' ', 'T'))
