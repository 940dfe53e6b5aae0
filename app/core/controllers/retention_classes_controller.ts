import type { HttpContext } from '@adonisjs/core/http'
import { retentionClassesToday } from '#app/core/retention_today'

export default class RetentionClassesController {
  async index({ inertia }: HttpContext) {
    return inertia.render('core/retention', { classes: await retentionClassesToday() })
  }
}
