/** Reasons of matching that speak against one person; the server knows the same ones. */
export const CONTRARY_REASONS = [
  'other_pesel',
  'other_sex',
  'other_birth_date',
  'births_a_generation_apart',
  'birth_not_known',
  'other_given',
  'other_family',
  'other_patronymic',
]
