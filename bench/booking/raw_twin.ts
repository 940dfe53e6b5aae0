import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { ZONE } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import type { Row } from '#database/seeders/demo/insert_rows'
import { insertInBulk } from '../data_set/bulk.ts'
import { rawSlots } from '../slots/raw_twin.ts'

const FAR_QUARTER = 4_000_000

/** The rows of one real booking, as a pattern. */
export async function patternOf(appointmentId: string) {
  const appointment = await db.from('appointments').where('id', appointmentId).firstOrFail()
  const { participant_id: person, reservation_id: reservation } = appointment
  return {
    participants: await db.from('participants').where('id', person),
    contact_points: await db.from('contact_points').where('participant_id', person),
    reservations: await db.from('reservations').where('id', reservation),
    reserved_quarters: await db.from('reserved_quarters').where('reservation_id', reservation),
    appointments: [appointment],
    outbox_messages: await db.from('outbox_messages').where('subject_id', appointmentId),
    audit_entries: await db.from('audit_entries').where('subject_id', appointmentId).limit(1),
  } satisfies Record<string, Row[]>
}

export type Pattern = Awaited<ReturnType<typeof patternOf>>

const numbered = (rows: Row[]) =>
  rows.map((row) => {
    const { id, ...rest } = row
    return typeof id === 'string' ? { ...rest, id: newRecordId() } : rest
  })

/** Seconds of the meeting, in a branch whose hours are asked like any other's. */
export type RawTime = { branchId: number; startsAt: number }

/**
 * The same in the driver's own statements: who is free at the time, the held time in one transaction,
 * the booking in another. No rules, no rooms, no models, no encryption.
 */
export async function rawBooking(pattern: Pattern, time: RawTime, turn: number) {
  await rawSlots({ branchId: time.branchId, days: [dayWith(time.startsAt)] })
  const [person, reservation] = [newRecordId(), newRecordId()]
  await insertInBulk({
    reservations: pattern.reservations.map((row) => ({ ...row, id: reservation })),
    reserved_quarters: pattern.reserved_quarters.map((row, at) => ({
      ...row,
      quarter: FAR_QUARTER + turn * 100 + at,
      reservation_id: reservation,
    })),
  })
  const keys = {
    id: newRecordId(),
    participant_id: person,
    reservation_id: reservation,
    reference: randomUUID().slice(0, 11),
    token_hash: randomUUID() + randomUUID().slice(0, 28),
  }
  await insertInBulk({
    participants: pattern.participants.map((row) => ({ ...row, id: person })),
    contact_points: numbered(pattern.contact_points).map((row) => {
      return { ...row, participant_id: person }
    }),
    appointments: pattern.appointments.map((row) => ({ ...row, ...keys })),
    outbox_messages: numbered(pattern.outbox_messages).map((row) => {
      return { ...row, message_id: randomUUID() }
    }),
    audit_entries: numbered(pattern.audit_entries),
  })
}

function dayWith(seconds: number) {
  const midnight = DateTime.fromSeconds(seconds, { zone: ZONE }).startOf('day')
  return { weekday: midnight.weekday, midnight: midnight.toSeconds() }
}
