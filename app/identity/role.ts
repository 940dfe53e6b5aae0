export const ROLES = [
  'adviser',
  'coordinator',
  'teacher',
  'interpreter',
  'translator',
  'reception',
  'lawyer',
  'psychologist',
  'career_adviser',
  'volunteer',
  'manager',
  'accounting',
  'administrator',
  'data_protection_officer',
  'auditor',
] as const

export type Role = (typeof ROLES)[number]

/** Roles of people who talk with clients and whom clients can book. */
export const ADVISING_ROLES = ['adviser', 'lawyer', 'psychologist', 'career_adviser'] as const

/** Clients may wish to talk with a woman or with a man; nobody of the staff has to say. */
export const STAFF_SEXES = ['female', 'male'] as const

/** Languages in which the Centre's staff can advise. */
export const SPOKEN_LANGUAGES = [
  'pl',
  'en',
  'uk',
  'ru',
  'be',
  'ar',
  'ka',
  'vi',
  'hi',
  'es',
  'fr',
  'tr',
] as const
