import type { HttpContext } from '@adonisjs/core/http'
import { listEndings } from '#app/clients/stay/endings_list'
import { lawEndings } from '#app/clients/stay/law_endings'
import { endingsValidator } from '#app/clients/validators/endings_validator'

export default class StayEndingsController {
  /** Whose stay ends within 30, 60 or 90 days; what a law ends for all is one item. */
  async index({ request, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const [, asked] = await endingsValidator.tryValidate(request.qs())
    const { rows, filters, metadata } = await listEndings(asked ?? {}, staff)
    return inertia.render('clients/stay_endings', {
      endings: rows,
      metadata,
      filters,
      laws: await lawEndings(filters.whose, staff),
    })
  }
}
