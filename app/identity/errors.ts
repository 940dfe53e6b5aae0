import { DomainError } from '#app/core/domain_error'

export class LinkUsed extends DomainError {
  constructor() {
    super('staff_link_used')
  }
}

export class EmailTaken extends DomainError {
  constructor() {
    super('staff_email_taken')
  }
}

export class OwnAdministratorRole extends DomainError {
  constructor() {
    super('own_administrator_role')
  }
}
