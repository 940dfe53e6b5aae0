import type { HttpContext } from '@adonisjs/core/http'
import { isLocked } from '#app/identity/staff_session'

/** Somebody works on a page that sends nothing for long; the staff middleware notes it. */
export default class ActivitiesController {
  update({ response, session }: HttpContext) {
    return isLocked(session) ? response.status(423).send({ problem: '423' }) : response.noContent()
  }
}
