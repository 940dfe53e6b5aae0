import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.toWellFormed()
  }
  if (Array.isArray(value)) {
    return value.map(wellFormed)
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed(item)]))
  }
  return value
}

/** Half of a surrogate pair is no letter: validators and databases choke on it, so it is replaced. */
export default class WellFormedMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    if (request.hasBody()) {
      request.updateBody(wellFormed(request.body()) as Record<string, unknown>)
    }
    return next()
  }
}
