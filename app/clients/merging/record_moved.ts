import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'

/** The page of a merged record: the same page of the record that stayed. */
export class RecordMoved extends Exception {
  static status = 303
  static code = 'E_RECORD_MOVED'

  constructor(
    private from: string,
    private to: string
  ) {
    super('The record was merged into another one')
  }

  handle(_: this, { request, response }: HttpContext) {
    response.redirect().status(303).toPath(request.url(true).replace(this.from, this.to))
  }
}
