import type { HttpContext } from '@adonisjs/core/http'
import { checkReadiness } from '#app/core/readiness'

/** For a load balancer: is the process there, and can it serve? */
export default class HealthChecksController {
  live({ response }: HttpContext) {
    response.header('Cache-Control', 'no-store')
    return { status: 'ok' }
  }

  async ready({ response }: HttpContext) {
    const checks = await checkReadiness()
    const isReady = Object.values(checks).every(Boolean)
    response.header('Cache-Control', 'no-store')
    response.status(isReady ? 200 : 503)
    return { status: isReady ? 'ok' : 'unavailable', checks }
  }
}
