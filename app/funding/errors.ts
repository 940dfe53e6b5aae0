import { DomainError } from '#app/core/domain_error'

/** No project that runs in the client's branch on that day needs to know it. */
export class StatementNotNeeded extends DomainError {
  constructor() {
    super('statement_not_needed')
  }
}

export class StatementChangedMeanwhile extends DomainError {
  constructor() {
    super('statement_changed_meanwhile')
  }
}

export class ProjectChangedMeanwhile extends DomainError {
  constructor() {
    super('project_changed_meanwhile')
  }
}
