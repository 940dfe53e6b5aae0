import vine from '@vinejs/vine'
import { GUARDIAN_BASES } from '#app/clients/models/guardianship'
import { HOUSEHOLD_ROLES } from '#app/clients/models/household_member'
import { phoneNumber } from '#app/clients/validators/phone_number'
import { birthDay, dated, optionalText, recordId } from '#app/clients/validators/dated'

const membership = {
  role: vine.enum(HOUSEHOLD_ROLES),
  contactThroughId: recordId().nullable().optional(),
  ...dated(),
}

export const joiningValidator = vine.create({
  ...membership,
  clientId: recordId(),
  moves: vine.boolean().optional(),
})

export const membershipValidator = vine.create(membership)

export const familyMemberValidator = vine.create({
  given: vine.string().trim().minLength(1).maxLength(150),
  family: optionalText(150),
  birthDate: birthDay(),
  role: vine.enum(HOUSEHOLD_ROLES),
  usesContact: vine.boolean(),
  isGuardian: vine.boolean(),
})

export const guardianValidator = vine.create({
  guardianClientId: recordId().nullable().optional(),
  guardianName: optionalText(150).requiredIfMissing('guardianClientId'),
  guardianPhone: vine.string().trim().maxLength(40).use(phoneNumber()).nullable().optional(),
  basis: vine.enum(GUARDIAN_BASES),
  ...dated(),
})
