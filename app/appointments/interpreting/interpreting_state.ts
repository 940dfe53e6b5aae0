/** `found`: somebody will come; `by_phone`: asked by telephone on the spot. */
export const INTERPRETING_STATES = ['sought', 'found', 'by_phone', 'not_needed'] as const
export type InterpretingState = (typeof INTERPRETING_STATES)[number]

/** From then on it is a task of the adviser to find somebody. */
export const SOUGHT_UNTIL_HOURS = 24
