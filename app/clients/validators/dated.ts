import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

const toDay = (value: Date | null) => value && DateTime.fromJSDate(value, { zone: 'utc' })
const date = () => vine.date({ formats: ['YYYY-MM-DD'] }).after('1900-01-01')

export const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

/** Text that may be missing; empty is missing. */
export const optionalText = (length: number) =>
  vine.string().trim().maxLength(length).nullable().optional()

/** A day that has come already. */
export const pastDay = () =>
  date()
    .beforeOrEqual('today')
    .transform((value) => DateTime.fromJSDate(value, { zone: 'utc' }))

/** From when until when; both may be unknown, and the end is not before the beginning. */
export const dated = () => ({
  validFrom: date().nullable().optional().transform(toDay),
  validUntil: date().afterOrSameAs('validFrom').nullable().optional().transform(toDay),
})

export const birthDay = () => date().beforeOrEqual('today').nullable().optional().transform(toDay)
