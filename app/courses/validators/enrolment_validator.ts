import vine from '@vinejs/vine'

const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

/** Whom the form is for, by a random id. */
export const enrolmentPageValidator = vine.create({
  client: recordId().optional(),
  participant: recordId().optional(),
})

export const panelValidator = vine.create({
  do: vine.enum(['move', 'swap', 'leave'] as const).optional(),
  entry: recordId().optional(),
})

export const peopleSearchValidator = vine.create({
  words: vine.string().trim().minLength(2).maxLength(100),
})
