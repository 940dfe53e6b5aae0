export type ClientHead = {
  id: string
  participantId: string | null
  number: string
  name: string
  otherName: string | null
  branch: string
  /** Who leads the case. */
  adviser: string | null
  warnings: {
    needsInterpreter: boolean
    hasUnsafeContact: boolean
    hasNoContact: boolean
    stayEndsOn: string | null
  }
}
