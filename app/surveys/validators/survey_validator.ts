import vine from '@vinejs/vine'

/** How a survey begins: with a link to everybody, or only on the tablet at the door. */
export const SURVEY_WAYS = ['link', 'tablet'] as const

export const newSurveyValidator = vine.create({
  groupId: vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  way: vine.enum(SURVEY_WAYS),
})
