import { DomainError } from '#app/core/domain_error'

export class AppointmentAlreadyCancelled extends DomainError {
  constructor() {
    super('appointment_already_cancelled')
  }
}

export class AppointmentPast extends DomainError {
  constructor() {
    super('appointment_past')
  }
}

export class AppointmentNotYet extends DomainError {
  constructor() {
    super('appointment_not_yet')
  }
}

/** Another request of the same form changed the draft first. */
export class DraftChanged extends DomainError {
  constructor() {
    super('draft_changed')
  }
}

/** The contact has as many bookings ahead as one contact may have without a code. */
export class TooManyOpenBookings extends DomainError {
  constructor() {
    super('too_many_open_bookings')
  }
}

/** The offer was answered, ran out, or its time is gone. */
export class OfferEnded extends DomainError {
  constructor() {
    super('offer_ended')
  }
}

/** The wish is over, or a time is offered for it already. */
export class AlertNotWaiting extends DomainError {
  constructor() {
    super('alert_not_waiting')
  }
}

/** The colleague is not at work then, is away, or has somebody. */
export class AdviserNotFree extends DomainError {
  constructor() {
    super('adviser_not_free')
  }
}

/** The interpreter of the appointment has another one then. */
export class InterpreterNotFree extends DomainError {
  constructor() {
    super('interpreter_not_free')
  }
}

/** Somebody else changed the words of the message first. */
export class WordingChanged extends DomainError {
  constructor() {
    super('wording_changed')
  }
}

/** The message would no longer be true. */
export class LetterOutdated extends DomainError {
  constructor() {
    super('letter_outdated')
  }
}

/** No phone and no mailbox that is safe to write to. */
export class NobodyToWriteTo extends DomainError {
  constructor() {
    super('nobody_to_write_to')
  }
}
