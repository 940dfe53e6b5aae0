import { todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { deputisedBy } from '#app/scheduling/deputised_by'
import { tasksOf } from '#app/tasks/tasks_of'
import { tasksForPage } from '#app/dossier/tasks/tasks_for_page'

const AT_MOST = 8

/** The most urgent tasks of one's own and of those one stands in for today. */
export async function tasksOfDesk(staff: StaffMember) {
  const others = await deputisedBy(staff.id, todayInWarsaw())
  const tasks = await tasksOf([staff.id, ...others])
    .preload('completion')
    .limit(AT_MOST)
  return tasksForPage(tasks, staff)
}
