/** A course or workshop as anybody may see it. */
export type PublicGroup = {
  id: string
  kind: 'course' | 'workshop'
  name: string
  path: string
  isOnline: boolean
  branch: { name: string; address: string; phone: string }
  language: string
  isOpen: boolean
  isFree: boolean
  free: number
  waiting: number
  starts: string | null
  ends: string | null
  hasStarted: boolean
  weeks: { days: string; time: string }[]
  dates: { day: string; time: string }[]
  level: { code: string; whole: string } | null
  lessons: { count: number; minutes: number } | null
  hasChildcare: boolean
  workshopKind: string | null
  description: string | null
  placeNote: string | null
}

/** Its sign-up, of which a step's page knows the name. */
export type SignUpGroup = { id: string; name: string }
export type Problem = { field: string; message: string }
