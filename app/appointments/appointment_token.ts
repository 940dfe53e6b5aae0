import { linkTokens } from '#app/core/link_token'

export { hashOfToken } from '#app/core/link_token'

export const tokenOf = linkTokens('appointment')

/** The links of "tell me when something is free" and of an offer. */
export const alertTokenOf = linkTokens('slot_alert')
export const offerTokenOf = linkTokens('slot_offer')
