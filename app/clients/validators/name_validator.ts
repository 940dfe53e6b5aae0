import vine from '@vinejs/vine'
import { NAME_KINDS } from '#app/clients/models/client_name'
import { dated, optionalText, pastDay } from '#app/clients/validators/dated'

const given = () => vine.string().trim().minLength(1).maxLength(150)

export const nameValidator = vine.create({
  kind: vine.enum(NAME_KINDS.filter((kind) => !['current', 'other_script'].includes(kind))),
  given: given(),
  family: optionalText(150),
  ...dated(),
})

/** Of a name in use the kind is not asked. */
export const nameCorrectionValidator = vine.create({
  kind: vine.enum(NAME_KINDS),
  given: given(),
  family: optionalText(150),
  ...dated(),
})

export const newNameValidator = vine.create({
  given: given(),
  family: optionalText(150),
  otherGiven: optionalText(150),
  otherFamily: optionalText(150),
  since: pastDay(),
  keptAs: vine.enum(['former', 'birth'] as const),
})
