import type { HttpContext } from '@adonisjs/core/http'
import { monthName } from '#app/reports/line_names'
import { monthChart } from '#app/reports/month_chart'
import { periodOf, periodValidator } from '#app/reports/report_period'
import { linesBy } from '#app/reports/services_report'

/** The report's picture, drawn here so that the browser needs no code for it. */
export default class ServiceReportChartsController {
  async show({ locale, request, response, t }: HttpContext) {
    const period = periodOf(await request.validateUsing(periodValidator))
    const svg = monthChart(await linesBy('month', period), {
      title: t('reports:chart.title'),
      description: t('reports:chart.description', period),
      consultations: t('reports:consultations'),
      enquiries: t('reports:enquiries'),
      monthName: (key) => monthName(key, locale),
    })
    return response.header('Content-Type', 'image/svg+xml; charset=utf-8').send(svg)
  }
}
