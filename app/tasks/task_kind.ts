/** Why there is something to do; named on the screen by `tasks:kind.<code>`. */
export const TASK_KINDS = [
  'find_interpreter',
  'call_person',
  'undelivered',
  'new_time',
  'correct_data',
  'follow_up',
  'absences',
  'other',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** `settled`: the reason went away by itself. */
export const TASK_OUTCOMES = ['done', 'reached', 'no_answer', 'not_needed', 'settled'] as const
export type TaskOutcome = (typeof TASK_OUTCOMES)[number]

const OF_CALLS = ['reached', 'no_answer', 'not_needed'] as const
const OF_OTHERS = ['done', 'not_needed'] as const

/** What a person may answer, the usual answer first. */
export const outcomesOf = (kind: TaskKind): readonly TaskOutcome[] =>
  kind === 'call_person' || kind === 'undelivered' ? OF_CALLS : OF_OTHERS
