/** What people choose between, side by side. */
export const MERGE_FIELDS = [
  'name',
  'other_name',
  'birth',
  'sex',
  'citizenship',
  'languages',
  'residence_answer',
  'pesel',
  'note',
  'branch',
  'adviser',
] as const
export type MergeField = (typeof MERGE_FIELDS)[number]

export const MERGE_SIDES = ['survivor', 'loser', 'both'] as const
export type MergeSide = (typeof MERGE_SIDES)[number]

/** Left out, the record that stays keeps its own value. */
export type MergeChoices = Partial<Record<MergeField, MergeSide>>

/** Only those who may see PESEL and the note choose between them. */
export const SENSITIVE_FIELDS: readonly MergeField[] = ['pesel', 'note']
