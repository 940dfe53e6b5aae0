export const ALERT_STATES = ['waiting', 'offered', 'booked', 'stopped', 'ended'] as const
export type AlertState = (typeof ALERT_STATES)[number]

/** Still looked for. */
export const OPEN_STATES: readonly AlertState[] = ['waiting', 'offered']

export const OFFER_STATES = ['open', 'accepted', 'declined', 'expired'] as const
export type OfferState = (typeof OFFER_STATES)[number]

export const PARTS_OF_DAY = ['any', 'morning', 'afternoon'] as const
export type PartOfDay = (typeof PARTS_OF_DAY)[number]

/** How long an offered time is held for its person, and how long before it at the latest. */
export const OFFER_MINUTES = 120
export const OFFER_NOTICE_MINUTES = 180

/** After so many offers without an answer nobody is looked for any more. */
export const OFFERS_UNANSWERED = 3

/** Why somebody of the staff closes a wish. */
export const CLOSING_REASONS = ['booked', 'not_needed', 'unreachable', 'other'] as const
export type ClosingReason = (typeof CLOSING_REASONS)[number]
