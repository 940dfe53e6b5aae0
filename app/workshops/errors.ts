import { DomainError } from '#app/core/domain_error'

/** No sign-up of a meeting of today has this code. */
export class CheckInUnknown extends DomainError {
  constructor() {
    super('check_in_unknown')
  }
}

/** Somebody else changed the workshop meanwhile. */
export class WorkshopChanged extends DomainError {
  constructor() {
    super('workshop_changed')
  }
}

/** A workshop with people or institutions in it is not called off by a setting: somebody has to tell them. */
export class WorkshopHasPeople extends DomainError {
  constructor() {
    super('course_has_people')
  }
}

/** The organisation came or withdrew already. */
export class OrganisationSettled extends DomainError {
  constructor() {
    super('organisation_settled')
  }
}
