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
