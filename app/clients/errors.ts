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
