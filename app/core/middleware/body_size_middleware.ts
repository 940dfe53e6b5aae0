import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** A file of 20 MB with the form around it; each kind of body has a smaller limit of its own. */
const MAX_BODY_BYTES = 21 * 1024 * 1024

/** A body that says it is huge is refused before any of it is read. */
export default class BodySizeMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    if (Number(request.header('content-length') ?? 0) > MAX_BODY_BYTES) {
      response.header('Connection', 'close')
      throw new Exception('Too large', { status: 413, code: 'E_REQUEST_ENTITY_TOO_LARGE' })
    }
    return next()
  }
}
