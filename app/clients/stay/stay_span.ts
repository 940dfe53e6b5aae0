import type { StayReason, StayTitle } from '#app/clients/stay/stay_facts'

export type Ground = 'title' | 'law' | 'citizen' | 'application'

/** Days on which the stay is surely legal, both included; `to` null is open. */
export type Span = { title: StayTitle; by: Ground; from: string; to: string | null }

/** Days on which a record says too little to tell. */
export type Doubt = {
  title: StayTitle
  because: StayReason
  from: string | null
  to: string | null
}

/** What one title says about all days. `refused` names days that it surely does not cover. */
export type Reading = { spans: Span[]; doubts: Doubt[]; refused: Doubt[] }

type Days = { from: string | null; to: string | null }

export const covers = ({ from, to }: Days, day: string) =>
  (from === null || from <= day) && (to === null || to >= day)

export const sure = (...spans: Span[]): Reading => ({ spans, doubts: [], refused: [] })

export const doubtful = (
  title: StayTitle,
  because: StayReason,
  from: string | null = null,
  to: string | null = null
): Reading => ({ spans: [], doubts: [{ title, because, from, to }], refused: [] })

export const refusing = (
  title: StayTitle,
  because: StayReason,
  from: string | null = null,
  to: string | null = null
): Reading => ({ spans: [], doubts: [], refused: [{ title, because, from, to }] })

export const together = (...readings: Reading[]): Reading => ({
  spans: readings.flatMap(({ spans }) => spans),
  doubts: readings.flatMap(({ doubts }) => doubts),
  refused: readings.flatMap(({ refused }) => refused),
})
