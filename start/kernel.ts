import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'
import { HttpContext } from '@adonisjs/core/http'
import { translator } from '#app/core/i18n'

HttpContext.macro('useLocale', function (this: HttpContext, locale) {
  this.locale = locale
  this.t = translator(locale)
})

server.errorHandler(() => import('#app/core/http_exception_handler'))

server.use([
  () => import('#app/core/middleware/container_bindings_middleware'),
  () => import('#app/core/middleware/security_headers_middleware'),
  () => import('#app/core/middleware/locale_middleware'),
  () => import('@adonisjs/static/static_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
  () => import('#app/core/middleware/inertia_middleware'),
  () => import('#app/core/middleware/same_origin_middleware'),
])

router.use([
  () => import('#app/core/middleware/body_size_middleware'),
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('#app/core/middleware/well_formed_middleware'),
])

export const middleware = router.named({
  noStore: () => import('#app/core/middleware/no_store_middleware'),
  throttle: () => import('#app/core/middleware/throttle_middleware'),
  session: () => import('@adonisjs/session/session_middleware'),
  shield: () => import('@adonisjs/shield/shield_middleware'),
  initializeAuth: () => import('@adonisjs/auth/initialize_auth_middleware'),
  upload: () => import('#app/core/middleware/upload_middleware'),
  entry: () => import('#app/identity/middleware/entry_middleware'),
  staff: () => import('#app/identity/middleware/staff_middleware'),
  me: () => import('#app/portal/middleware/me_middleware'),
  may: () => import('#app/identity/middleware/may_middleware'),
})

/** What every page with a session passes through, signed in or not. */
export const withSession = [
  middleware.noStore(),
  middleware.session(),
  middleware.shield(),
  middleware.initializeAuth(),
]
