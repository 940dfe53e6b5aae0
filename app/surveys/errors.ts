import { DomainError } from '#app/core/domain_error'

/** This link has brought its answer already. */
export class SurveyAnswered extends DomainError {
  constructor() {
    super('survey_answered')
  }
}

export class SurveyClosed extends DomainError {
  constructor() {
    super('survey_closed')
  }
}
