/** Why two records may be one person, then why not; labels in `matching:reasons.*`. */
export const SUPPORTING_REASONS = [
  'same_pesel',
  'same_document',
  'same_contact',
  'same_household',
  'same_birth_date',
  'birth_day_and_month_swapped',
  'birth_date_slip',
  'same_birth_year',
  'same_name',
  'name_in_other_script',
  'name_spelled_otherwise',
  'fields_swapped',
  'given_in_other_language',
  'given_short_form',
  'given_initial',
  'family_other_ending',
  'part_of_name_left_out',
  'slip_in_name',
  'name_begins_so',
  'same_given',
  'same_family',
] as const

export const CONTRARY_REASONS = [
  'other_pesel',
  'other_sex',
  'other_birth_date',
  'births_a_generation_apart',
  'birth_not_known',
  'other_given',
  'other_family',
  'other_patronymic',
] as const

export const MATCH_REASONS = [...SUPPORTING_REASONS, ...CONTRARY_REASONS] as const
export type MatchReason = (typeof MATCH_REASONS)[number]

const contrary: ReadonlySet<string> = new Set(CONTRARY_REASONS)
export const isContrary = (reason: MatchReason) => contrary.has(reason)
