import { todayInWarsaw, ZONE } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import type Appointment from '#app/appointments/models/appointment'

type Left = { appointment: Appointment; staff: StaffMember; isInterpreted: boolean }

/**
 * A meeting that is kept or could not be changed is a task of the deputy, or else of whoever entered
 * the change; its missing interpreter is one of the adviser.
 */
export function taskFor({ appointment, staff, isInterpreted }: Left, change: AvailabilityChange) {
  const day = appointment.startsAt.setZone(ZONE).minus({ days: 1 }).toISODate()!
  const today = todayInWarsaw()
  const deputy = change.as('absence')?.deputyId ?? staff.id
  return {
    kind: isInterpreted ? ('find_interpreter' as const) : ('new_time' as const),
    ownerId: isInterpreted ? appointment.staffMemberId : deputy,
    branchId: appointment.branchId,
    dueOn: day < today ? today : day,
    clientId: appointment.participant.clientId,
    subjectType: 'appointment',
    subjectId: appointment.id,
    createdBy: staff.id,
  }
}
