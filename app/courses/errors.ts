import { DomainError } from '#app/core/domain_error'

/** The paper was corrected or annulled meanwhile. */
export class CertificateEnded extends DomainError {
  constructor() {
    super('certificate_ended')
  }
}

/** Somebody else saved results of the same group meanwhile. */
export class ResultsChanged extends DomainError {
  constructor() {
    super('results_changed')
  }
}

/** A threshold was missed, and nobody wrote why the paper is issued all the same. */
export class ReasonMissing extends DomainError {
  constructor() {
    super('certificate_reason_missing')
  }
}
