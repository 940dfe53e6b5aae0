import { isHttps } from '#config/app'
import { defineConfig } from '@adonisjs/shield'

/**
 * Shield guards the staff pages' forms. Every response's headers, static files and errors included,
 * are set by `app/core/middleware/security_headers_middleware.ts`.
 */
export default defineConfig({
  csp: { enabled: false, directives: {}, reportOnly: false },
  csrf: {
    enabled: true,
    exceptRoutes: [],
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    cookieOptions: { secure: isHttps, sameSite: 'lax', path: '/' },
  },
  xFrame: { enabled: false },
  hsts: { enabled: false },
  contentTypeSniffing: { enabled: false },
})
