import type { Ability } from '#app/identity/abilities'
import type StaffMember from '#app/identity/models/staff_member'
import type Task from '#app/tasks/models/task'

type Door = { ability: Ability; path: (id: string) => string }

/** Where a task's reason is found, by the kind of its subject. */
const DOORS: Record<string, Door> = {
  appointment: { ability: 'appointments.view', path: (id) => `/appointments/${id}` },
  consultation: { ability: 'consultations.view', path: (id) => `/consultations/${id}` },
  absence_warning: { ability: 'absences.decide', path: (id) => `/absence-warnings/${id}` },
  call_request: { ability: 'calls.answer', path: () => '/call-requests' },
}

/** The address of a task's source, or of its client's page; null when `staff` may open neither. */
export function taskLink({ subjectType, subjectId, clientId }: Task, staff: StaffMember) {
  const door = DOORS[subjectType ?? '']
  if (door && subjectId && staff.may(door.ability)) {
    return door.path(subjectId)
  }
  return clientId && staff.may('clients.view') ? `/clients/${clientId}` : null
}
