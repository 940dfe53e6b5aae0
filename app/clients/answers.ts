/** Three different reasons for an empty place; never mixed up, never guessed. */
export const NO_ANSWERS = ['not_asked', 'unknown', 'refuses'] as const
export type NoAnswer = (typeof NO_ANSWERS)[number]

export const ANSWERS = ['answered', ...NO_ANSWERS] as const
export type Answer = (typeof ANSWERS)[number]

export const SEXES = ['female', 'male', 'other', ...NO_ANSWERS] as const
export type Sex = (typeof SEXES)[number]

export const isNoAnswer = (value: string): value is NoAnswer =>
  NO_ANSWERS.includes(value as NoAnswer)
