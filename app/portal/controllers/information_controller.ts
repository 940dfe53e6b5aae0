import type { HttpContext } from '@adonisjs/core/http'

export default class InformationController {
  about({ inertia }: HttpContext) {
    return inertia.render('portal/about', {})
  }

  accessibility({ inertia }: HttpContext) {
    return inertia.render('portal/accessibility', {})
  }

  privacy({ inertia }: HttpContext) {
    return inertia.render('portal/privacy', {})
  }
}
