import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import { named } from '#app/reports/line_names'
import { periodOf, periodValidator } from '#app/reports/report_period'
import { servicesReport } from '#app/reports/services_report'

export default class ServiceReportsController {
  async show(ctx: HttpContext) {
    const { inertia, request } = ctx
    const period = periodOf(await request.validateUsing(periodValidator))
    const tables = await named(await servicesReport(period), ctx)
    const branches = await Branch.query().orderBy('position')
    return inertia.render('reports/services', {
      period: { ...period, branch: period.branch ?? '' },
      tables,
      branches: branches.map(({ id, name }) => ({ id, name })),
    })
  }
}
