import { Exception } from '@adonisjs/core/exceptions'
import type StaffMember from '#app/identity/models/staff_member'
import AvailabilityChange from '#app/scheduling/models/availability_change'

/** One's own change, or for those who manage hours one of a colleague or an interpreter; any other is not found. */
export async function findChange(id: string, staff: StaffMember): Promise<AvailabilityChange> {
  const change = await AvailabilityChange.query()
    .where('id', id)
    .preload('branch')
    .preload('resource', (resource) =>
      resource.preload('interpreter').preload('staffMember', (member) => member.preload('branches'))
    )
    .firstOrFail()
  if (change.staffMemberId !== staff.id && !mayManage(change, staff)) {
    throw new Exception('Not found', { status: 404 })
  }
  return change
}

function mayManage({ branchId, resource }: AvailabilityChange, staff: StaffMember) {
  if (resource?.interpreterId) {
    return staff.may('interpreters.manage')
  }
  const branchIds = branchId ? [branchId] : resource.staffMember.branches.map(({ id }) => id)
  return staff.may('availabilities.manage') && branchIds.some((id) => staff.worksIn(id))
}
