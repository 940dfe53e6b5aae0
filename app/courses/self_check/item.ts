import type { CheckLevel } from '#app/courses/self_check/check_level'

/** What one is to do; the instruction stands in the person's own language. */
export type Task = 'same' | 'reply' | 'gap' | 'read'

export type Item = {
  id: string
  level: CheckLevel
  skill: 'reading' | 'grammar'
  task: Task
  /** Polish; `___` is the gap. */
  text: string
  question?: string
  /** Four, the right one first; people see them shuffled. */
  options: readonly [string, string, string, string]
}

type Options = Item['options']
type Draft = Pick<Item, 'skill' | 'task' | 'text' | 'question' | 'options'>

/** Find the same words: who manages this reads the Latin alphabet. */
export const same = (text: string, ...options: Options): Draft => ({
  skill: 'reading',
  task: 'same',
  text,
  options,
})

export const reply = (text: string, ...options: Options): Draft => ({
  skill: 'grammar',
  task: 'reply',
  text,
  options,
})

export const gap = (text: string, ...options: Options): Draft => ({
  skill: 'grammar',
  task: 'gap',
  text,
  options,
})

export const read = (text: string, question: string, ...options: Options): Draft => ({
  skill: 'reading',
  task: 'read',
  text,
  question,
  options,
})

/** An item's id is its place: new ones are added at the end of a level. */
export const itemsOf = (level: CheckLevel, drafts: Draft[]): Item[] =>
  drafts.map((draft, place) => ({ id: `${level}-${place + 1}`, level, ...draft }))
