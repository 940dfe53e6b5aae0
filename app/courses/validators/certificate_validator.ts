import vine from '@vinejs/vine'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import {
  CERTIFICATE_KINDS,
  CERTIFICATE_STATES,
} from '#app/courses/certificates/certificate_vocabulary'

const reason = () => vine.string().trim().minLength(3).maxLength(500)

export const issueValidator = vine.create({
  kind: vine.enum(CERTIFICATE_KINDS),
  enrolmentIds: vine.array(vine.string().fixedLength(26)).minLength(1).maxLength(100),
  language: vine.enum(PUBLIC_LANGUAGES).optional(),
  signatoryId: vine.number().optional(),
  reason: reason().nullable().optional(),
})

export const printValidator = vine.create({ kind: vine.enum(CERTIFICATE_KINDS) })

export const reasonValidator = vine.create({ reason: reason() })

export const registerFilters = vine.create({
  year: vine.number().range([2020, 2100]).optional(),
  kind: vine.enum(CERTIFICATE_KINDS).optional(),
  state: vine.enum(CERTIFICATE_STATES).optional(),
  number: vine.number().withoutDecimals().range([1, 1_000_000]).optional(),
  page: vine.number().withoutDecimals().range([1, 10_000]).optional(),
})

export const signatoryValidator = vine.create({
  branchId: vine.number(),
  name: vine.string().trim().minLength(3).maxLength(150),
  position: vine.string().trim().minLength(3).maxLength(150),
})
