import vine from '@vinejs/vine'
import { OPENING_KINDS, REPORT_STATES } from '#app/privacy/access_reports'

/** Filters in the address: what makes no sense is left out, never an error page. */
export const reportsValidator = vine.create({
  kind: vine.enum(OPENING_KINDS).nullable().optional(),
  state: vine.enum(REPORT_STATES).nullable().optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).nullable().optional(),
})

export const acknowledgementValidator = vine.create({
  comment: vine.string().trim().maxLength(2000).nullable().optional(),
})
