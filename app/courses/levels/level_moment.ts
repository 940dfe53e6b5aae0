/** Of which moment of a course a level speaks. */
export const LEVEL_MOMENTS = ['start', 'end', 'other'] as const
export type LevelMoment = (typeof LEVEL_MOMENTS)[number]

/** Where a level is known from. */
export const LEVEL_SOURCES = ['self_check', 'interview', 'teacher', 'final_test', 'paper'] as const
export type LevelSource = (typeof LEVEL_SOURCES)[number]
