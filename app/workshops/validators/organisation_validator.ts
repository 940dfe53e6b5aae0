import vine from '@vinejs/vine'
import { ORGANISATION_KINDS } from '#app/workshops/workshop_vocabulary'

const people = () => vine.number().withoutDecimals().range([1, 500])

export const organisationValidator = vine.create({
  oneTimeKey: vine.string().minLength(16).maxLength(64),
  name: vine.string().trim().minLength(1).maxLength(150),
  kind: vine.enum(ORGANISATION_KINDS),
  contactName: vine.string().trim().maxLength(150).nullable().optional(),
  contact: vine.string().trim().maxLength(190).nullable().optional(),
  people: people(),
})

/** How many came; nobody when it withdrew. */
export const settlementValidator = vine.create({
  version: vine.number().positive(),
  came: vine.number().withoutDecimals().range([0, 500]),
})
