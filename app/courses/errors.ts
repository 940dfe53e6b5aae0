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

/** The application was changed, settled or taken back meanwhile. */
export class ApplicationChanged extends DomainError {
  constructor() {
    super('application_changed')
  }
}

/** Applications or courses changed since the proposal was shown. */
export class ProposalChanged extends DomainError {
  constructor() {
    super('proposal_changed')
  }
}

/** The person has an open application already. */
export class AlreadyApplied extends DomainError {
  constructor() {
    super('already_applied')
  }
}

/** The course is not one that the proposal fills. */
export class CourseNotOffered extends DomainError {
  constructor() {
    super('course_not_offered')
  }
}

/** So many dates of the new group have their room or teacher taken. */
export class MeetingsClash extends DomainError {
  constructor(count: number) {
    super('meetings_clash', { count })
  }
}

/** Somebody else changed the group meanwhile. */
export class CourseChangedMeanwhile extends DomainError {
  constructor() {
    super('course_changed_meanwhile')
  }
}

/** People are enrolled or wait: they must be moved or told first. */
export class CourseHasPeople extends DomainError {
  constructor() {
    super('course_has_people')
  }
}
