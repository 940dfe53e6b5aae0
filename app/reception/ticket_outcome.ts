/** What became of a ticket; `left` when the person did not wait or did not come to the counter. */
export const TICKET_OUTCOMES = ['consultation', 'appointment', 'answered', 'left'] as const
export type TicketOutcome = (typeof TICKET_OUTCOMES)[number]
