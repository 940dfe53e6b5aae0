/** `workshop_kinds:kind.<code>`, in all public languages. */
export const WORKSHOP_KINDS = [
  'adaptation',
  'multiculturalism',
  'business',
  'vocational',
  'event',
] as const
export type WorkshopKind = (typeof WORKSHOP_KINDS)[number]

/** The national standard's blocks of an adaptation-orientation course; `workshop_kinds:block.<code>`. */
export const ORIENTATION_BLOCKS = [
  'poland',
  'history',
  'constitution',
  'politics',
  'local_government',
  'heritage',
  'education',
  'health',
  'economy',
  'society',
  'social_activity',
] as const
export type OrientationBlockCode = (typeof ORIENTATION_BLOCKS)[number]

export const ORGANISATION_KINDS = ['school', 'office', 'employer', 'association', 'other'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const ORGANISATION_STATES = ['coming', 'withdrawn', 'came'] as const
export type OrganisationState = (typeof ORGANISATION_STATES)[number]
