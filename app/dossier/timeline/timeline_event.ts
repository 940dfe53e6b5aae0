export type TimelineKind = 'appointment' | 'consultation' | 'clause' | 'registered'

export type TimelineEvent = { kind: TimelineKind; id: string; at: string }

/** What a line of the timeline says beside its kind and moment. */
export type TimelineDetails = {
  staff?: string
  branch?: string
  topics?: string[]
  mode?: string
  language?: string
  minutes?: number
  outcome?: string
  followUpOn?: string | null
  isCancelled?: boolean
  version?: string
}

export type Details = [key: string, details: TimelineDetails][]

export const idsOf = (events: TimelineEvent[], kind: TimelineKind) =>
  events.filter((event) => event.kind === kind).map(({ id }) => id)

export const nameOf = (row: { given_name: string; family_name: string }) =>
  `${row.given_name} ${row.family_name}`
