import { DomainError } from '#app/core/domain_error'

/** This phone or mailbox signed up several times; a code goes there first. */
export class TooManySignUps extends DomainError {
  constructor() {
    super('too_many_sign_ups')
  }
}
