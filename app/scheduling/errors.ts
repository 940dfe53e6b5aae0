import { DomainError } from '#app/core/domain_error'

/** Somebody else has the time. */
export class SlotTaken extends DomainError {
  constructor() {
    super('slot_taken')
  }
}

/** The reservation was moved, confirmed or released meanwhile. */
export class ReservationChanged extends DomainError {
  constructor() {
    super('reservation_changed')
  }
}

/** The weekly hours put one person in two places at once. */
export class HoursOverlap extends DomainError {
  constructor() {
    super('hours_overlap')
  }
}

/** A rule about one resource's day refuses the meeting: whoever may take another resource tries on. */
export abstract class ResourceRefused extends DomainError {
  constructor(
    code: string,
    readonly resourceId: number
  ) {
    super(code)
  }
}

/** Somebody has as many meetings that day as are allowed. */
export class DayFull extends ResourceRefused {
  constructor(resourceId: number) {
    super('day_full', resourceId)
  }
}

/** Nobody gets there in time from a meeting in another branch. */
export class TooFarToTravel extends ResourceRefused {
  constructor(resourceId: number) {
    super('too_far_to_travel', resourceId)
  }
}
