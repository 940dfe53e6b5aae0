import env from '#start/env'
import { writtenLanguage } from '#app/core/languages'
import { tokenOf } from '#app/appointments/appointment_token'

export { MESSAGE_KINDS, type MessageKind } from '#app/appointments/letters/letter_kind'

export const linkTo = ({ id }: { id: string }, language: string) =>
  `${env.get('APP_URL')}/${writtenLanguage(language)}/bookings/${tokenOf(id)}`

/** Where a new meeting is booked. */
export const bookingLink = (language: string) =>
  `${env.get('APP_URL')}/${writtenLanguage(language)}/book`
