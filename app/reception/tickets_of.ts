import type StaffMember from '#app/identity/models/staff_member'
import QueueTicket from '#app/reception/models/queue_ticket'

/** Tickets of the person's own branches; any other is not found. */
export const ticketsOf = (staff: StaffMember) =>
  QueueTicket.query().whereIn(
    'branch_id',
    staff.branches.map(({ id }) => id)
  )
