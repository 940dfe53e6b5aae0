import vine from '@vinejs/vine'

export const certificateCodeValidator = vine.create({
  code: vine.string().trim().minLength(1).maxLength(60),
})
