import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { ENDING_DAYS } from '#app/clients/stay/endings_list'
import { WHOSE } from '#app/clients/stay/people_of'

const day = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('1900-01-02')
    .before('2200-01-01')

/** Filters in the address: what makes no sense is left out. */
export const endingsValidator = vine.create({
  days: vine.number().in(ENDING_DAYS).nullable().optional(),
  whose: vine.enum(WHOSE).nullable().optional(),
  page: vine.number().withoutDecimals().range([1, 10_000]).nullable().optional(),
})

export const endRuleValidator = vine.create({
  endsOn: day().transform((value) => DateTime.fromJSDate(value, { zone: 'utc' })),
  effectiveFrom: day()
    .beforeOrEqual('today')
    .transform((value) => DateTime.fromJSDate(value, { zone: 'utc' })),
  legalBasis: vine.string().trim().minLength(3).maxLength(200),
  version: vine.number().withoutDecimals().positive(),
})
