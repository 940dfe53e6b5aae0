import type { DateTime } from 'luxon'
import { DomainError } from '#app/core/domain_error'
import { ZONE } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type Appointment from '#app/appointments/models/appointment'
import { moveAppointment } from '#app/appointments/move_appointment'
import { laterOf } from '#app/appointments/series/later_of'

/**
 * Moves the rest of the series by as many days and to the same time on the clock in Warsaw as its
 * first was; how many could not be moved and stay where they are.
 */
export async function moveLater(from: Appointment, to: DateTime, staff: StaffMember) {
  const before = from.startsAt.setZone(ZONE)
  const after = to.setZone(ZONE)
  const days = after.startOf('day').diff(before.startOf('day'), 'days').days
  const { hour, minute } = after
  let left = 0
  for (const appointment of await laterOf(from, staff)) {
    const day = appointment.startsAt.setZone(ZONE).plus({ days: Math.round(days) })
    const startsAt = day.set({ hour, minute }).toUTC()
    const isMoved = await moveOrLeave({ appointment, startsAt, staffMemberId: staff.id })
    left += isMoved ? 0 : 1
  }
  return left
}

async function moveOrLeave(change: Parameters<typeof moveAppointment>[0]): Promise<boolean> {
  try {
    await moveAppointment(change)
    return true
  } catch (error) {
    if (error instanceof DomainError) {
      return false
    }
    throw error
  }
}
