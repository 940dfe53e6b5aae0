import { isHttps } from '#config/app'
import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Vite's dev server needs its socket and inline styles; the built application does not. */
const forVite = app.inDev ? " 'unsafe-inline' ws: http://localhost:*" : ''

const CONTENT_SECURITY_POLICY = [
  `default-src 'none'`,
  `script-src 'self'${forVite}`,
  `style-src 'self'${forVite}`,
  `style-src-attr 'unsafe-inline'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'${forVite}`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
].join('; ')

/** Sets the headers of every response: pages, files, errors. */
export default class SecurityHeadersMiddleware {
  handle({ response }: HttpContext, next: NextFn) {
    response.header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
    response.header('X-Content-Type-Options', 'nosniff')
    response.header('X-Frame-Options', 'DENY')
    response.header('Referrer-Policy', 'same-origin')
    response.header('Cross-Origin-Opener-Policy', 'same-origin')
    response.header('Cross-Origin-Resource-Policy', 'same-origin')
    response.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
    if (isHttps) {
      response.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    }
    return next()
  }
}
