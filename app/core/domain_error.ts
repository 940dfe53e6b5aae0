import { Exception } from '@adonisjs/core/exceptions'

/**
 * A rule of the Centre said no. The code is also the key of the sentence people read
 * (`errors:domain.<code>`); `details` fill its blanks and must hold no personal data.
 */
export class DomainError extends Exception {
  static status = 409

  /** A page that explains it, with the details as its props; otherwise the form says so. */
  page?: string

  constructor(
    public code: string,
    public details: Record<string, string | number> = {}
  ) {
    super(code, { code, status: 409 })
  }
}
