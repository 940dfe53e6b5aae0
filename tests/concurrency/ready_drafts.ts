import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { now } from '#app/core/clock'
import type Branch from '#app/identity/models/branch'
import BookingDraft from '#app/appointments/models/booking_draft'
import { MEETING_MINUTES } from '#app/appointments/appointment_vocabulary'
import { findOpenSlots } from '#app/scheduling/find_open_slots'

/** Everything answered, nothing held: one click away from the booking. */
export async function readyDraft(branch: Branch, startsAt: string) {
  const { draft } = BookingDraft.begin('uk')
  draft.answer({ topic: 'unknown', branchId: branch.id, language: 'uk', startsAt })
  draft.answer({ name: 'Олена', email: 'olena@example.com' })
  return draft.save()
}

export const readyDrafts = async (count: number, branch: Branch, startsAt: string) => {
  const drafts: BookingDraft[] = []
  for (let index = 0; index < count; index++) {
    drafts.push(await readyDraft(branch, startsAt))
  }
  return drafts
}

/** One POST on a connection of its own, as a visitor's browser sends it. */
export async function post(url: string, form: Record<string, string> = {}) {
  const body = new URLSearchParams(form).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
  }
  const sent = request(url, { method: 'POST', agent: false, headers }).end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const text = Buffer.concat(await response.toArray()).toString()
  return { status: response.statusCode!, location: response.headers.location ?? '', text }
}

/** The last click. */
export const confirm = (url: string, key: string) => post(`${url}/uk/book`, { one_time_key: key })

/** Free starts of the branch from the day after tomorrow, as the forms send them. */
export async function freeStarts(branch: Branch, count: number): Promise<string[]> {
  const from = now().plus({ days: 2 })
  const search = { branchId: branch.id, language: 'uk', minutes: MEETING_MINUTES }
  const slots = await findOpenSlots({ ...search, from, until: from.plus({ days: 35 }) })
  return slots.slice(0, count).map(({ startsAt }) => {
    return DateTime.fromSeconds(startsAt, { zone: 'utc' }).toISO({ suppressMilliseconds: true })!
  })
}

const TABLES = [
  'outbox_messages',
  'audit_entries',
  'one_time_keys',
  'booking_drafts',
  'appointment_cancellations',
  'appointment_arrivals',
  'appointment_participants',
  'appointment_interpreters',
  'appointments',
  'contact_points',
  'participants',
  'reserved_quarters',
  'reservations',
  'availabilities',
  'resources',
  'interpreter_languages',
  'interpreters',
  'rooms',
  'branch_opening_hours',
  'staff_branches',
  'staff_roles',
  'staff_languages',
  'staff_topics',
  'staff_members',
  'branches',
]

/** Leaves the database as the next suite expects it. */
export async function clearBookings() {
  for (const table of TABLES) {
    await db.from(table).delete()
  }
}
