import vine from '@vinejs/vine'
import { CLOSING_REASONS } from '#app/appointments/alerts/alert_vocabulary'

export const alertListValidator = vine.create({
  over: vine.boolean().optional(),
  page: vine.number().withoutDecimals().range([1, 1000]).optional(),
})

export const alertPageValidator = vine.create({
  day: vine
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
})

export const alertOfferValidator = vine.create({
  starts_at: vine.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/),
})

export const alertClosingValidator = vine.create({ reason: vine.enum(CLOSING_REASONS) })
