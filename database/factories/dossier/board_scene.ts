import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { newRecordId, randomLetters } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import Appointment from '#app/appointments/models/appointment'
import type { AppointmentKindCode } from '#app/appointments/appointment_vocabulary'
import type StaffMember from '#app/identity/models/staff_member'
import Reservation from '#app/scheduling/models/reservation'
import type Resource from '#app/scheduling/models/resource'
import { insertQuarters } from '#app/scheduling/reserved_quarters'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import { hire } from '#tests/cast'

const at = (wall: string) => DateTime.fromISO(wall, { zone: ZONE }).toUTC()

async function adviser(branch: Awaited<ReturnType<typeof openBranch>>) {
  const { staff, resource } = await bookableAdviser(branch)
  await staff.load((loader) => loader.load('roles').load('branches'))
  return { staff, resource, branchId: branch.id, at }
}

/** A branch with two advisers, a room and a receptionist, and a Tuesday two weeks ahead. */
export async function boardScene() {
  const branch = await openBranch()
  const one = await adviser(branch)
  const other = await adviser(branch)
  const room = await bookableRoom(branch)
  const renata = await hire({
    givenName: 'Renata',
    familyName: 'Wilk',
    roles: ['reception'],
    branches: [branch],
  })
  const day = DateTime.now().setZone(ZONE).plus({ weeks: 2 }).startOf('week').plus({ days: 1 })
  return { branch, one, other, room, renata, day: day.toISODate()! }
}

export type Scene = Awaited<ReturnType<typeof boardScene>>

type Whose = { staff: StaffMember; resource: Resource; branchId: number }
type Details = { kind?: AppointmentKindCode; branchId?: number; rooms?: number[]; name?: string }

/** A meeting of 45 minutes with all its quarters, at a wall time in Warsaw. */
export async function bookedAt(
  { staff, resource, branchId }: Whose,
  wall: string,
  { kind = 'advice', rooms = [], ...details }: Details = {}
) {
  const span = { startsAt: at(wall), endsAt: at(wall).plus({ minutes: 45 }) }
  const [givenName, familyName] = (details.name ?? 'Оксана Бондаренко').split(' ')
  const { id: participantId } = await ParticipantFactory.merge({ givenName, familyName }).create()
  const reservation = await Reservation.create({ ...span, state: 'confirmed', version: 1 })
  await inTransaction((trx) =>
    insertQuarters(reservation.id, { ...span, resourceIds: [resource.id, ...rooms] }, trx)
  )
  return Appointment.create({
    ...span,
    kind,
    reservationId: reservation.id,
    participantId,
    staffMemberId: staff.id,
    branchId: details.branchId ?? branchId,
    reference: randomLetters(10),
    tokenHash: newRecordId(),
    topic: null,
    language: 'uk',
    channel: 'here',
    bookedVia: 'staff',
    version: 1,
  })
}
