import vine from '@vinejs/vine'
import { CHOICES } from '#app/groups/attendance/absences/absence_decision'
import { ATTENDANCE_STATES, MOST_MINUTES_LATE } from '#app/groups/attendance/attendance_state'

const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const MOST_PEOPLE = 500

export const marksValidator = vine.create({
  version: vine.number().withoutDecimals().min(0),
  marks: vine
    .array(
      vine.object({
        participantId: recordId(),
        state: vine.enum(ATTENDANCE_STATES),
        minutesLate: vine
          .number()
          .withoutDecimals()
          .range([0, MOST_MINUTES_LATE])
          .nullable()
          .optional(),
      })
    )
    .maxLength(MOST_PEOPLE)
    .distinct('participantId'),
})

/** Either the text that a scanner reads from a card, or one of the list. */
export const arrivalValidator = vine.create({
  participantId: recordId().optional().requiredIfMissing('card'),
  card: vine.string().trim().maxLength(300).optional(),
})

export const lessonNoteValidator = vine.create({
  version: vine.number().withoutDecimals().positive(),
  topic: vine.string().trim().maxLength(500).nullable().optional(),
  homework: vine.string().trim().maxLength(2000).nullable().optional(),
})

export const decisionValidator = vine.create({
  decision: vine.enum(CHOICES),
  reason: vine.string().trim().minLength(3).maxLength(500),
})

export const listCodeValidator = vine.create({ code: vine.string().trim().maxLength(300) })
