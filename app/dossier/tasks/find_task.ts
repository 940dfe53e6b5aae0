import { todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { deputisedBy } from '#app/scheduling/deputised_by'
import { tasksFor } from '#app/tasks/task_search'

/** One's own, one of those one stands in for today, or one of the own branches. */
export async function findTask(id: string, staff: StaffMember) {
  const others = await deputisedBy(staff.id, todayInWarsaw())
  return tasksFor(staff, others).where('id', id).preload('completion').firstOrFail()
}
