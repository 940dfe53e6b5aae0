import type { CourseHead } from '~/components/courses/course_types'
import type { Option } from '~/ui/option'

export type PaperKind = 'completion' | 'residence'
export type PaperState = 'issued' | 'duplicate' | 'corrected' | 'annulled'

export type PaperOfPerson = {
  id: string
  kind: PaperKind
  state: PaperState
  number: string
  issuedOn: string
}

export type PersonOfCourse = {
  enrolmentId: string
  name: string
  /** Spelt over from another script; no document was seen. */
  isGuessed: boolean
  attendance: number | null
  test: number | null
  misses: ('attendance' | 'test')[]
  certificates: PaperOfPerson[]
}

export type PapersOfCourse = {
  head: CourseHead
  people: PersonOfCourse[]
  signatories: Option<number>[]
  thresholds: { attendance: number; test: number }
}

export const STATE_TONES = {
  issued: 'success',
  duplicate: 'success',
  corrected: 'neutral',
  annulled: 'danger',
} as const

type Link = { id: string; number: string }

export type CertificateRecord = {
  id: string
  kind: PaperKind
  state: PaperState
  number: string
  groupId: string
  code: string
  issuedOn: string
  issuedBy: string
  reason: string | null
  face: {
    name: string
    bornOn: string | null
    course: string
    level: string
    mode: string
    from: string | null
    until: string | null
    lessons: number
    lessonMinutes: number
    attendance: number | null
    test: number | null
    signatory: { name: string; position: string } | null
    project: { code: string; name: string } | null
  }
  ending: { outcome: PaperState; reason: string; at: string; by: string } | null
  original: Link | null
  corrects: Link | null
  correctedBy: Link | null
  duplicates: Link[]
}

export type Difference = { field: string; was: string | number | null; is: string | number | null }
