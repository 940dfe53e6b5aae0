import { BasePolicy } from '@adonisjs/bouncer'
import type StaffMember from '#app/identity/models/staff_member'

export default class StaffMemberPolicy extends BasePolicy {
  /** Nobody shuts herself out. */
  deactivate(actor: StaffMember, member: StaffMember) {
    return actor.may('staff.manage') && actor.id !== member.id
  }

  invite(actor: StaffMember, member: StaffMember) {
    return actor.may('staff.manage') && !member.activatedAt && !member.deactivatedAt
  }
}
