import { DomainError } from '#app/core/domain_error'

/** Somebody else saved this title or document since the form was opened. */
export class RecordChangedMeanwhile extends DomainError {
  constructor() {
    super('stale_record')
  }
}
