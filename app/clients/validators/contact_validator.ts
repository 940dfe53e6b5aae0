import vine from '@vinejs/vine'
import { CONTACT_KINDS, CONTACT_OWNERS } from '#app/clients/contact_value'
import { contactWritten } from '#app/clients/validators/contact_written'
import { dated, optionalText } from '#app/clients/validators/dated'

export const contactValidator = vine.create({
  kind: vine.enum(CONTACT_KINDS),
  value: vine.string().trim().maxLength(200).use(contactWritten()),
  owner: vine.enum(CONTACT_OWNERS),
  ownerName: optionalText(150),
  isSafeToCall: vine.boolean(),
  isSafeToWrite: vine.boolean(),
  ...dated(),
})
