import env from '#start/env'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { countAttempt, networkOf, type RateLimit } from '#app/core/rate_limit'

/** Stops floods from one network; generous, because thirty people share one Wi-Fi. */
export default class ThrottleMiddleware {
  async handle({ request, response }: HttpContext, next: NextFn, limit: RateLimit) {
    if (env.get('RATE_LIMITS') !== 'off') {
      const seconds = await countAttempt(limit, networkOf(request.ip()))
      if (seconds > 0) {
        response.header('Retry-After', String(seconds))
        throw new Exception('Too many requests', { status: 429, code: 'E_TOO_MANY_REQUESTS' })
      }
    }
    return next()
  }
}
