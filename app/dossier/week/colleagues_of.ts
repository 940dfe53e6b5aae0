import { Exception } from '@adonisjs/core/exceptions'
import type StaffMember from '#app/identity/models/staff_member'
import { bookableStaff } from '#app/scheduling/weekly_hours'

/** Whose week `staff` may look at: the own one, or that of every bookable colleague of the branches. */
export async function colleaguesOf(staff: StaffMember): Promise<StaffMember[]> {
  if (!staff.may('week.view_others')) {
    return [staff]
  }
  const colleagues = await bookableStaff(staff)
  return colleagues.some(({ id }) => id === staff.id) ? colleagues : [staff, ...colleagues]
}

/** The one asked for; without a wish one's own week, or a colleague's when one has none. */
export function chosenAmong(colleagues: StaffMember[], staff: StaffMember, asked?: string) {
  if (!asked) {
    const isBookable = colleagues.length === 1 || staff.may('calendar.publish')
    return isBookable ? staff : (colleagues.find(({ id }) => id !== staff.id) ?? staff)
  }
  const found = colleagues.find(({ id }) => id === asked)
  if (!found) {
    throw new Exception('Not found', { status: 404 })
  }
  return found
}
