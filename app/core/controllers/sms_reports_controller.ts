import env from '#start/env'
import { createHash, timingSafeEqual } from 'node:crypto'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { applyReport } from '#app/core/outbox/reports/apply_report'
import { readSmsReports } from '#app/core/outbox/reports/sms_report'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** What the SMS gateway tells of texts it took; known, unknown and repeated ones get one answer. */
export default class SmsReportsController {
  async store({ params, request, response }: HttpContext) {
    this.#refuseStrangers(params.secret)
    for (const report of readSmsReports(request.all())) {
      await applyReport(report)
    }
    return response.header('Content-Type', 'text/plain; charset=utf-8').send('OK')
  }

  #refuseStrangers(given: string) {
    const secret = env.get('SMS_REPORT_SECRET')?.release()
    if (!secret || !timingSafeEqual(digest(given), digest(secret))) {
      throw new Exception('Not found', { status: 404, code: 'E_ROUTE_NOT_FOUND' })
    }
  }
}
