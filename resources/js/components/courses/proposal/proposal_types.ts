export type Reason = { code: string; points: number; isBarrier: boolean }

export type ProposedPerson = {
  id: string
  version: number
  name: string
  level: string | null
  times: string[]
  mode: string
  weeks: number
  groupId: string | null
  isApart: boolean
  points: number
  reasons: Reason[]
  /** What the coordinator's correction costs; null where the proposal decided. */
  correction: number | null
}

export type ProposedGroup = {
  id: string
  name: string
  level: string
  branch: string
  mode: string
  seats: number
  capacity: number
  times: string[]
  hasChildcare: boolean
}

export type Choices = {
  applicationId: string
  options: { groupId: string | null; cost: number; reasons: Reason[] }[]
}
