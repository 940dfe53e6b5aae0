import { DomainError } from '#app/core/domain_error'

/** Somebody else marked one of these people differently since the list was opened. */
export class AttendanceChanged extends DomainError {
  constructor(people: number) {
    super('attendance_changed', { people })
  }
}

/** The meeting was called off. */
export class MeetingNotHeld extends DomainError {
  constructor() {
    super('meeting_not_held')
  }
}

/** Nobody attends a meeting before its day. */
export class AttendanceTooEarly extends DomainError {
  constructor() {
    super('attendance_too_early')
  }
}

/** A colleague has decided, or the marks were corrected. */
export class AbsenceDecided extends DomainError {
  constructor() {
    super('absence_decided')
  }
}

/** The card is not valid, or its holder is not in this group. */
export class CardNotOfGroup extends DomainError {
  constructor() {
    super('card_not_of_group')
  }
}
