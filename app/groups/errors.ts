import { DomainError } from '#app/core/domain_error'

/** The group has ended or was called off. */
export class GroupClosed extends DomainError {
  constructor() {
    super('group_closed')
  }
}

/** Somebody of these people has a seat in the group, or waits for one. */
export class AlreadyEnrolled extends DomainError {
  constructor() {
    super('already_enrolled')
  }
}

/** Not as many free seats as people, or somebody waits for them. */
export class GroupFull extends DomainError {
  constructor() {
    super('group_full')
  }
}

/** `taken` seats are taken or offered. */
export class CapacityBelowTaken extends DomainError {
  constructor(taken: number) {
    super('capacity_below_taken', { taken })
  }
}

/** The offer was answered or ran out. */
export class SeatOfferEnded extends DomainError {
  constructor() {
    super('seat_offer_ended')
  }
}

/** Nobody of the entry has a seat or waits any more. */
export class EntryOver extends DomainError {
  constructor() {
    super('entry_over')
  }
}

/** Only those who wait can be offered a seat. */
export class EntryNotWaiting extends DomainError {
  constructor() {
    super('entry_not_waiting')
  }
}

/** Two entries change places only when both have seats and as many of them. */
export class SwapUneven extends DomainError {
  constructor() {
    super('swap_uneven')
  }
}
