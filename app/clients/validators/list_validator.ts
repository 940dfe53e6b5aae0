import vine from '@vinejs/vine'
import { LIST_SORTS } from '#app/clients/client_list'

/** Filters in the address: what makes no sense is left out, never an error page. */
export const listValidator = vine.create({
  branch: vine.number().withoutDecimals().positive().nullable().optional(),
  language: vine.string().maxLength(8).nullable().optional(),
  citizenship: vine.string().maxLength(20).nullable().optional(),
  mine: vine.boolean().nullable().optional(),
  sort: vine.enum(LIST_SORTS).nullable().optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).nullable().optional(),
})
