import { DomainError } from '#app/core/domain_error'

/** Somebody saved the same consultation first; the form shows both texts. */
export class ConsultationChanged extends DomainError {
  constructor() {
    super('consultation_changed')
  }
}
