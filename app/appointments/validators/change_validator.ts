import vine from '@vinejs/vine'
import { CANCELLATION_REASONS, CHANNELS } from '#app/appointments/appointment_vocabulary'
import { INTERPRETING_STATES } from '#app/appointments/interpreting/interpreting_state'
import { PIN_PROOFS } from '#app/clients/pins/pin_proof'
import { recordId, startsAt } from '#app/appointments/validators/appointment_validator'

/** The version of the reservation that the page showed. */
const version = () => vine.number().withoutDecimals().positive().optional()
const link = () =>
  vine
    .string()
    .trim()
    .maxLength(300)
    .url({ protocols: ['https'], require_protocol: true })
    .optional()

export const moveValidator = vine.create({
  starts_at: startsAt(),
  adviser: recordId().optional(),
  from_here: vine.boolean().optional(),
  version: version(),
})

export const handoverValidator = vine.create({ adviser: recordId(), version: version() })

export const swapValidator = vine.create({ other: recordId(), version: version() })

export const channelValidator = vine.create({
  channel: vine.enum(CHANNELS),
  video_link: link(),
  version: version(),
})

export const personValidator = vine.create({
  participant_id: recordId().optional(),
  name: vine
    .string()
    .trim()
    .minLength(1)
    .maxLength(150)
    .optional()
    .requiredIfMissing('participant_id'),
})

export const interpretingValidator = vine.create({
  state: vine.enum(INTERPRETING_STATES),
  interpreter: recordId()
    .exists({ table: 'interpreters', column: 'id' })
    .optional()
    .requiredWhen('state', '=', 'found'),
  language: vine.string().maxLength(8).optional(),
  minutes: vine.number().withoutDecimals().range([1, 600]).optional(),
  version: version(),
})

export const pinResetValidator = vine.create({ proof: vine.enum(PIN_PROOFS) })

export const seriesDateValidator = vine.create({ starts_at: startsAt() })

export const cancellationValidator = vine.create({
  reason: vine.enum(CANCELLATION_REASONS),
  from_here: vine.boolean().optional(),
})
