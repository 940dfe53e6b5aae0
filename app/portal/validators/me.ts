import vine from '@vinejs/vine'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { plainDigits } from '#app/clients/pins/pin_secret'
import { phoneNumber } from '#app/clients/validators/phone_number'

/** Digits of any script count, and spaces do not. */
const asDigits = vine.createRule((value, _options, field) => {
  if (typeof value === 'string') {
    field.mutate(plainDigits(value), field)
  }
})

const digits = (shape: RegExp) => vine.string().maxLength(40).use(asDigits()).regex(shape)

/** One field: what has an @ is a mailbox, everything else a telephone. */
export const phoneValidator = vine.create({
  contact: vine.string().trim().maxLength(40).use(phoneNumber()),
})

export const emailValidator = vine.create({
  contact: vine.string().trim().maxLength(190).email(),
})

export const codeValidator = vine.create({ code: digits(/^\d{6}$/) })

export const pinValidator = vine.create({ pin: digits(/^\d{4,6}$/) })

export const newPinValidator = vine.create({
  first_name: vine.string().trim().minLength(1).maxLength(150),
  pin: digits(/^\d{4,6}$/),
  pin_again: digits(/^\d{4,6}$/),
})

export const languageValidator = vine.create({ language: vine.enum(PUBLIC_LANGUAGES) })

export const correctionValidator = vine.create({
  correction: vine.string().trim().minLength(1).maxLength(1000),
})
