import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { todayInWarsaw } from '#app/core/clock'
import {
  CONSENT_CHANNELS,
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  GIVERS,
  HANDOVER_WAYS,
  WITHDRAWAL_WAYS,
} from '#app/clients/papers/consent_purpose'

const name = () => vine.string().trim().maxLength(150).nullable().optional()
const language = () => vine.enum(PUBLIC_LANGUAGES)
const pastDay = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .afterOrEqual('2020-01-01')
    .beforeOrEqual(() => todayInWarsaw())
    .transform((value) => DateTime.fromJSDate(value, { zone: 'utc' }))

export const handoverValidator = vine.create({
  language: language(),
  how: vine.enum(HANDOVER_WAYS),
  receivedBy: vine.enum(GIVERS),
  receiverName: name(),
})

export const consentValidator = vine.create({
  purpose: vine.enum(CONSENT_PURPOSES),
  partner: vine
    .string()
    .trim()
    .maxLength(100)
    .nullable()
    .optional()
    .requiredWhen('purpose', '=', 'partner_sharing'),
  channel: vine
    .enum(CONSENT_CHANNELS)
    .nullable()
    .optional()
    .requiredWhen('purpose', '=', 'contact_channel'),
  language: language(),
  givenOn: pastDay(),
  how: vine.enum(CONSENT_WAYS),
  givenBy: vine.enum(GIVERS),
  giverName: name(),
})

export const withdrawalValidator = vine.create({
  withdrawnOn: pastDay(),
  how: vine.enum(WITHDRAWAL_WAYS),
  withdrawnBy: vine.enum(GIVERS),
})

export const followUpValidator = vine.create({
  note: vine.string().trim().maxLength(400).nullable().optional(),
})

/** What a printed paper is asked for; anything else means the client's own language and today. */
export const printValidator = vine.create({
  language: language().optional(),
  version: vine.string().maxLength(20).optional(),
})
