import type StaffMember from '#app/identity/models/staff_member'

/** Where a person's day begins. `roles` must be loaded. */
export function homePage(staff: StaffMember) {
  if (staff.may('desk.view')) {
    return '/desk'
  }
  if (staff.may('reports.view')) {
    return '/reports/services'
  }
  if (staff.may('my_groups.view')) {
    return '/my-groups'
  }
  return staff.may('staff.manage') ? '/staff' : '/account'
}
