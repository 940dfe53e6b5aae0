import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'
import { bookAtDesk } from '#app/appointments/book_at_desk'
import Appointment from '#app/appointments/models/appointment'
import Interpreter from '#app/scheduling/models/interpreter'
import Resource from '#app/scheduling/models/resource'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import { workdayAt } from '#tests/visitor'

let key = 0

/** Books at the desk, an hour with this adviser for Ivan unless told otherwise. */
export async function book(branch: Branch, adviser: StaffMember, time: string, more = {}) {
  const id = await bookAtDesk(
    {
      oneTimeKey: `changes-of-places-${++key}`,
      branchId: branch.id,
      language: 'uk',
      topic: null,
      adviserId: adviser.id,
      channel: 'here',
      minutes: 60,
      startsAt: workdayAt(time),
      person: { name: 'Іван', language: 'uk', email: 'ivan@example.com' },
      ...more,
    },
    adviser
  )
  return opened(id)
}

export const opened = (id: string) =>
  Appointment.query()
    .where('id', id)
    .preload('reservation')
    .preload('others')
    .preload('interpreting')
    .firstOrFail()

/** Ids of what the appointment occupies. */
export async function resourcesOf({ reservationId }: Appointment): Promise<number[]> {
  const rows = await db
    .from('reserved_quarters')
    .where('reservation_id', reservationId)
    .distinct('resource_id')
  return rows.map((row) => row.resource_id).sort((a, b) => a - b)
}

export async function twoAdvisers() {
  const branch = await openBranch()
  const room = await bookableRoom(branch)
  const anna = await bookableAdviser(branch)
  const tariq = await bookableAdviser(branch)
  return { branch, room, anna, tariq, staffMemberId: anna.staff.id }
}

/** Interprets Arabic; with a calendar here unless external. */
export async function interpreterOf(branch: Branch, { isExternal = false } = {}) {
  const interpreter = await Interpreter.create({ name: 'Layla Nasser', worksByPhone: true })
  await interpreter.related('languages').create({ language: 'ar' })
  if (isExternal) {
    return { interpreter, resource: null }
  }
  const resource = await Resource.create({ kind: 'interpreter', interpreterId: interpreter.id })
  await resource.related('availabilities').createMany(
    [1, 2, 3, 4, 5].map((weekday) => ({
      branchId: branch.id,
      weekday,
      startsAt: '08:00',
      endsAt: '16:00',
      validFrom: DateTime.fromISO('2026-01-01'),
    }))
  )
  return { interpreter, resource }
}
