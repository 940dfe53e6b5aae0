export type Line = {
  id: string
  number: number
  language: string
  topic: string | null
  name: string | null
  clientId: string | null
  since: string
}
export type WaitingLine = Line & { minutes: number; isSpoken: boolean }
export type CalledLine = Line & {
  counter: string | null
  calledAt: string
  caller: string
  isMine: boolean
}
export type TicketOutcome = 'consultation' | 'appointment' | 'answered' | 'left'
