import { BasePolicy } from '@adonisjs/bouncer'
import type StaffMember from '#app/identity/models/staff_member'

export default class AvailabilityPolicy extends BasePolicy {
  /** Of people who work in one of the actor's own branches. `branches` of both are loaded. */
  change(actor: StaffMember, member: StaffMember) {
    return actor.may('availabilities.manage') && isColleague(actor, member)
  }

  /** Whoever takes the call in the morning enters that a colleague is not coming. */
  report(actor: StaffMember, member: StaffMember) {
    return actor.may('absences.report') && isColleague(actor, member)
  }
}

const isColleague = (actor: StaffMember, member: StaffMember) =>
  member.branches.some(({ id }) => actor.worksIn(id))
