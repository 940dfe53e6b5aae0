export type ClientHead = {
  id: string
  participantId: string | null
  number: string
  name: string
  otherName: string | null
  branch: string
  warnings: {
    needsInterpreter: boolean
    hasUnsafeContact: boolean
    hasNoContact: boolean
    stayEndsOn: string | null
  }
}
