/** When somebody can come, in Warsaw time: until 13:00, until 17:00, later. */
export const COURSE_TIMES = ['morning', 'afternoon', 'evening', 'weekend'] as const
export type CourseTime = (typeof COURSE_TIMES)[number]

export const WISHED_MODES = ['here', 'online', 'any'] as const
export type WishedMode = (typeof WISHED_MODES)[number]

export const APPLICATION_STATES = ['open', 'placed', 'withdrawn'] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

/** How somebody reads and writes the Latin alphabet. */
export const LITERACIES = ['none', 'slow', 'fluent'] as const
export type Literacy = (typeof LITERACIES)[number]
