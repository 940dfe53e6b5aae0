import vine from '@vinejs/vine'
import { ABSENCE_KINDS } from '#app/scheduling/reservation_state'
import { day } from '#app/scheduling/validators/weekly_hours'
import { startsAt } from '#app/appointments/validators/appointment_validator'
import { STRANDING_CHOICES } from '#app/appointments/strandings/stranding_choice'

const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

const notBefore = vine.createRule((value, other: string, field) => {
  if (typeof value === 'string' && value < String(field.parent[other])) {
    field.report('Ends before it begins', 'date.afterOrEqual', field)
  }
})

export const absenceValidator = vine.create({
  person: recordId(),
  from: day(),
  until: day().use(notBefore('from')),
  reason: vine.enum(ABSENCE_KINDS),
  deputy: recordId().optional(),
})

/** Leave of somebody without a deputy. */
export const leaveValidator = vine.create({
  from: day(),
  until: day().use(notBefore('from')),
  reason: vine.enum(ABSENCE_KINDS),
})

export const closureValidator = vine.create({
  branch_id: vine.number().withoutDecimals().positive(),
  from: day(),
  until: day().use(notBefore('from')),
  reason: vine.string().trim().minLength(3).maxLength(160),
})

export const answersValidator = vine.create({
  answers: vine
    .array(
      vine.object({
        appointmentId: recordId(),
        choice: vine.enum(STRANDING_CHOICES),
        adviserId: recordId().optional().requiredWhen('choice', '=', 'colleague'),
        interpreterId: recordId()
          .exists({ table: 'interpreters', column: 'id' })
          .optional()
          .requiredWhen('choice', '=', 'interpreter'),
        startsAt: startsAt().optional().requiredWhen('choice', '=', 'later'),
      })
    )
    .maxLength(400),
})
