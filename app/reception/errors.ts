import { DomainError } from '#app/core/domain_error'

/** Somebody else called this number, or the person left. */
export class TicketGone extends DomainError {
  constructor() {
    super('ticket_gone')
  }
}
