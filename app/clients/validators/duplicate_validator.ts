import vine from '@vinejs/vine'
import { PAIR_SIDES } from '#app/clients/duplicates/compared_fields'
import { STRENGTHS } from '#app/clients/duplicates/duplicate_list'
import { MERGE_FIELDS, type MergeField } from '#app/clients/merging/merge_fields'

/** Filters in the address: what makes no sense is left out, never an error page. */
export const duplicateListValidator = vine.create({
  branch: vine.number().withoutDecimals().positive().nullable().optional(),
  strength: vine.enum(STRENGTHS).nullable().optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).nullable().optional(),
})

const version = () => vine.number().withoutDecimals().positive()
const side = () => vine.enum(PAIR_SIDES).nullable().optional()

type Sides = Record<MergeField, ReturnType<typeof side>>

export const mergeValidator = vine.create({
  keep: vine.enum(['first', 'second'] as const),
  firstVersion: version(),
  secondVersion: version(),
  choices: vine.object(Object.fromEntries(MERGE_FIELDS.map((field) => [field, side()])) as Sides),
})
