import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { isCommonPassword } from '#app/identity/common_password'

const uncommon = vine.createRule((value: unknown, _options: undefined, field: FieldContext) => {
  if (typeof value === 'string' && isCommonPassword(value)) {
    field.report('This password is too common', 'uncommon', field)
  }
})

/** Length alone, and not one of the common ones; no rules of composition. */
const newPassword = () => vine.string().minLength(12).maxLength(128).use(uncommon())

export const newPasswordValidator = vine.create({ password: newPassword() })

export const changePasswordValidator = vine.create({
  currentPassword: vine.string().maxLength(128),
  password: newPassword(),
})
