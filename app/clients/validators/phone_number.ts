import vine from '@vinejs/vine'
import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** A number one could dial, in any country's writing; Polish when it names no country. */
export const phoneNumber = vine.createRule((value, _options, field) => {
  if (!parsePhoneNumberFromString(String(value), 'PL')?.isPossible()) {
    field.report('The phone number is not complete', 'phone', field)
  }
})
