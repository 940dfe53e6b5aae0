export const OUTCOMES = ['solved', 'in_progress', 'referred', 'no_solution'] as const

export type ConsultationOutcome = (typeof OUTCOMES)[number]
