import type { HttpContext } from '@adonisjs/core/http'
import { named } from '#app/reports/line_names'
import { periodOf, periodValidator } from '#app/reports/report_period'
import { reportSheet } from '#app/reports/report_sheet'
import { servicesReport } from '#app/reports/services_report'

export default class ServiceReportSheetsController {
  async show(ctx: HttpContext) {
    const { request, response, t } = ctx
    const period = periodOf(await request.validateUsing(periodValidator))
    const tables = await named(await servicesReport(period), ctx)
    response.header('Content-Type', 'text/csv; charset=utf-8')
    const name = `services-${period.from}-${period.to}.csv`
    response.header('Content-Disposition', `attachment; filename="${name}"`)
    return response.send(reportSheet(tables, t))
  }
}
