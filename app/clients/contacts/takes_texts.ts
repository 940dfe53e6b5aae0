import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type ContactPoint from '#app/clients/models/contact_point'

/** A number that looks like one and is no land line. */
export function takesTexts({ kind, value }: Pick<ContactPoint, 'kind' | 'value'>): boolean {
  const phone = kind === 'phone' ? parsePhoneNumberFromString(value, 'PL') : undefined
  return !!phone?.isPossible() && phone.getType() !== 'FIXED_LINE'
}
