import type { HttpContext } from '@adonisjs/core/http'
import { accessReports } from '#app/privacy/access_reports'
import { reportsValidator } from '#app/privacy/validators/access_validator'

export default class AccessReportsController {
  async index({ request, inertia }: HttpContext) {
    const [, asked] = await reportsValidator.tryValidate(request.qs())
    const filters = asked ?? {}
    const { reports, hasOlder } = await accessReports(filters)
    const page = filters.page ?? 1
    return inertia.render('privacy/access_reports', {
      reports,
      filters: { kind: filters.kind ?? '', state: filters.state ?? '' },
      pages: { current: page, last: hasOlder ? page + 1 : page },
    })
  }
}
