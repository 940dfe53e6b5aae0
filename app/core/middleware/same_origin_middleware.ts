import env from '#start/env'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a form that another site submits in the visitor's name. Browsers say where a request
 * comes from in Sec-Fetch-Site or Origin; a client that sends neither carries nobody's cookies.
 * The public pages need no token, so a form left open overnight still works.
 */
export default class SameOriginMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    if (!SAFE.has(request.method()) && !this.isSameOrigin(request)) {
      throw new Exception('Cross-site request', { status: 403, code: 'E_CROSS_SITE' })
    }
    return next()
  }

  private isSameOrigin(request: HttpContext['request']) {
    const site = request.header('sec-fetch-site')
    if (site) {
      return site === 'same-origin' || site === 'none'
    }
    const origin = request.header('origin')
    return (
      !origin ||
      origin === new URL(env.get('APP_URL')).origin ||
      URL.parse(origin)?.host === request.header('host')
    )
  }
}
