import type { HttpContext } from '@adonisjs/core/http'
import { sitAt } from '#app/reception/counter'
import { counterValidator } from '#app/reception/validators/ticket_validator'

export default class CountersController {
  async update({ auth, request, response }: HttpContext) {
    const { label } = await request.validateUsing(counterValidator)
    await sitAt(label, auth.getUserOrFail())
    return response.redirect().status(303).back()
  }
}
