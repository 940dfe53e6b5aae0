export const SURVEY_SUBJECTS = ['group'] as const
export type SurveySubject = (typeof SURVEY_SUBJECTS)[number]

export const SURVEY_STATES = ['open', 'closed'] as const
export type SurveyState = (typeof SURVEY_STATES)[number]

export const ANSWERED_VIA = ['link', 'tablet'] as const
export type AnsweredVia = (typeof ANSWERED_VIA)[number]

/** Asked on a scale of five; `surveys:questions.<code>`. */
export const SCALE_QUESTIONS = ['overall', 'useful', 'clear'] as const
export type ScaleQuestion = (typeof SCALE_QUESTIONS)[number]
export const SCALE = [5, 4, 3, 2, 1] as const

/** Whether it helped with living here: what indicator R.2.9 counts. */
export const HELPED = ['yes', 'partly', 'no'] as const
export type Helped = (typeof HELPED)[number]

/** Fewer answers are not shown: whoever knows the group would know who said what. */
export const FEWEST_SHOWN = 5
