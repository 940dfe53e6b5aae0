/** What a kept file is. */
export const FILE_KINDS = ['document_copy', 'signed_consent', 'scan', 'other'] as const

/** For which service a copy of a person's document is needed; seeing it is enough otherwise. */
export const FILE_NEEDS = [
  'residence_case',
  'recognition',
  'translation',
  'benefits',
  'school',
  'employment',
  'project_evidence',
  'other_service',
] as const

export const REMOVAL_CAUSES = [
  'wrong_person',
  'wrong_file',
  'not_needed',
  'asked_by_person',
] as const
