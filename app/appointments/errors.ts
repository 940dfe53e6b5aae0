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
