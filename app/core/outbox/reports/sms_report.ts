import type { DeliveryReport } from '#app/core/outbox/reports/apply_report'

const MOST_AT_ONCE = 100

/**
 * SMSAPI's codes of delivery (https://www.smsapi.com/docs, “Callback”, as reproduced in public
 * integrations; read on 2026-11-23). 401 is “wrong id or the report has expired” and 408 “no report,
 * delivered or not”: of neither text is known that it did not arrive. 411 and 412 stand in no source read.
 */
const STATES: Record<string, [name: string, outcome: DeliveryReport['outcome']]> = {
  401: ['NOT_FOUND', 'under_way'],
  402: ['EXPIRED', 'bounced'],
  403: ['SENT', 'under_way'],
  404: ['DELIVERED', 'delivered'],
  405: ['UNDELIVERED', 'bounced'],
  406: ['FAILED', 'bounced'],
  407: ['REJECTED', 'bounced'],
  408: ['UNKNOWN', 'under_way'],
  409: ['QUEUE', 'under_way'],
  410: ['ACCEPTED', 'under_way'],
  411: ['RENEWAL', 'under_way'],
  412: ['STOP', 'bounced'],
}

const listOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).split(',') : []

/** What a gateway's request tells: fields `idx`, `MsgId` and `status`, each perhaps a list by commas. */
export function readSmsReports(fields: Record<string, unknown>): DeliveryReport[] {
  const ids = listOf(fields.idx)
  const providerIds = listOf(fields.MsgId)
  return listOf(fields.status)
    .slice(0, MOST_AT_ONCE)
    .flatMap((status, index) => report(status.trim(), ids[index], providerIds[index]))
}

function report(status: string, id = '', providerId = ''): DeliveryReport[] {
  const known = STATES[status]
  const message = id.trim() ? { id: id.trim() } : { providerId: providerId.trim() }
  const isNamed = Object.values(message).every((name) => name !== '')
  return known && isNamed ? [{ message, providerState: known[0], outcome: known[1] }] : []
}
