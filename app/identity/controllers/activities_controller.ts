import type { HttpContext } from '@adonisjs/core/http'

/** Somebody works on a page that sends nothing for long; the staff middleware notes it. */
export default class ActivitiesController {
  update({ response }: HttpContext) {
    return response.noContent()
  }
}
