import env from '#start/env'
import { linkTokens } from '#app/core/link_token'
import { writtenLanguage } from '#app/core/languages'

/** The secret of the link that everybody of one entry shares: position, leaving, papers. */
export const enrolmentToken = linkTokens('enrolment')

/** The secret of one offered seat. */
export const seatOfferToken = linkTokens('seat_offer')

const at = (language: string, path: string) =>
  `${env.get('APP_URL')}/${writtenLanguage(language)}/${path}`

export const enrolmentLink = (entry: string, language: string) =>
  at(language, `enrolments/${enrolmentToken(entry)}`)

export const seatOfferLink = (offerId: string, language: string) =>
  at(language, `seat-offers/${seatOfferToken(offerId)}`)
