import { Exception } from '@adonisjs/core/exceptions'
import type StaffMember from '#app/identity/models/staff_member'

/** The branch when somebody works there; otherwise there is nothing here. */
export function ownBranch(branchId: number, staff: StaffMember): number {
  if (!staff.worksIn(branchId)) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  return branchId
}
