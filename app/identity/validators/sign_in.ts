import vine from '@vinejs/vine'

export const emailAddress = () => vine.string().trim().toLowerCase().maxLength(190).email()

export const signInValidator = vine.create({
  email: emailAddress(),
  password: vine.string().maxLength(128),
})

export const reopenValidator = vine.create({ password: vine.string().maxLength(128) })

export const resetRequestValidator = vine.create({ email: emailAddress() })
