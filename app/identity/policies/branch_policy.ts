import { BasePolicy } from '@adonisjs/bouncer'
import type Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'

export default class BranchPolicy extends BasePolicy {
  /** An administrator changes every branch, a manager those where she works. */
  edit(actor: StaffMember, branch: Branch) {
    const isEverywhere = actor.currentRoles.includes('administrator')
    return actor.may('branches.manage') && (isEverywhere || actor.worksIn(branch.id))
  }

  create(actor: StaffMember) {
    return actor.currentRoles.includes('administrator')
  }
}
