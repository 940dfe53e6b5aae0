import { DomainError } from '#app/core/domain_error'

export class ParticipantAlreadyAttached extends DomainError {
  constructor() {
    super('participant_already_attached')
  }
}

export class ClientChangedMeanwhile extends DomainError {
  constructor() {
    super('client_changed_meanwhile')
  }
}

export class FileAlreadyRemoved extends DomainError {
  constructor() {
    super('file_already_removed')
  }
}

export class ConsentByMinor extends DomainError {
  constructor() {
    super('consent_by_minor')
  }
}

export class NoConsentTextThen extends DomainError {
  constructor() {
    super('no_consent_text_then')
  }
}

export class WithdrawnBeforeGiven extends DomainError {
  constructor() {
    super('withdrawn_before_given')
  }
}

export class ConsentAlreadyWithdrawn extends DomainError {
  constructor() {
    super('consent_already_withdrawn')
  }
}

export class SameName extends DomainError {
  constructor() {
    super('same_name')
  }
}

export class BranchChangedMeanwhile extends DomainError {
  constructor() {
    super('branch_changed_meanwhile')
  }
}

export class HouseholdElsewhere extends DomainError {
  constructor() {
    super('household_elsewhere')
  }
}

/** Somebody corrected the same note first; the form shows both texts. */
export class NoteChangedMeanwhile extends DomainError {
  constructor() {
    super('note_changed')
  }
}

/** The level asked for would open the note, or belongs to a profession the writer does not have. */
export class NoteLevelRefused extends DomainError {
  constructor() {
    super('note_level_refused')
  }
}

/** The client is a minor and nobody entered the day when this person's register check was made. */
export class MinorNotOffered extends DomainError {
  page = 'clients/minor'

  constructor(colleagues: string) {
    super('minor_not_offered', { colleagues })
  }
}

/** The report of this opening was confirmed already. */
export class AccessAcknowledged extends DomainError {
  constructor() {
    super('access_acknowledged')
  }
}
