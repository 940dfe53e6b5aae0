import type { PublicGroup } from '~/components/portal/groups/public_group'

/** One enrolment as My Centre shows it. */
export type MyEnrolment = {
  id: string
  group: PublicGroup
  state: string
  position: number | null
  isNow: boolean
  forWhom: string[]
  attendance: number | null
  path: string
  offerPath: string | null
}

/** A certificate in force. */
export type MyPaper = {
  id: string
  kind: string
  number: string
  name: string
  course: string
  issuedOn: string
}
