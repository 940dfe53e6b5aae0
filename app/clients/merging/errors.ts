import { DomainError } from '#app/core/domain_error'

export class ClientMergedIntoItself extends DomainError {
  constructor() {
    super('client_merged_into_itself')
  }
}

export class ClientMergedMeanwhile extends DomainError {
  constructor() {
    super('client_merged_meanwhile')
  }
}

export class ClientMergeNotLatest extends DomainError {
  constructor() {
    super('client_merge_not_latest')
  }
}

export class ClientMergeUndone extends DomainError {
  constructor() {
    super('client_merge_undone')
  }
}
