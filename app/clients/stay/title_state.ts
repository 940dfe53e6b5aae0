import type { StayReason, StayTitle } from '#app/clients/stay/stay_facts'
import { covers, type Reading } from '#app/clients/stay/stay_span'

export type TitleState = {
  state: 'holds' | 'unclear' | 'refused' | 'over' | 'later'
  because: StayReason
}

/** How one title of a record stands on a day. */
export function titleState({ id }: StayTitle, reading: Reading, day: string): TitleState {
  const own = ({ title }: { title: StayTitle }) => title.id === id
  const spans = reading.spans.filter(own)
  const holding = spans.find((span) => covers(span, day))
  if (holding) {
    return { state: 'holds', because: holding.by }
  }
  const doubt = reading.doubts.filter(own).find((one) => covers(one, day))
  if (doubt) {
    return { state: 'unclear', because: doubt.because }
  }
  const refusal = reading.refused.filter(own).find((one) => covers(one, day))
  if (refusal && refusal.because !== 'ended') {
    return { state: 'refused', because: refusal.because }
  }
  const isLater = spans.some(({ from }) => from > day)
  return isLater ? { state: 'later', because: 'not_yet' } : { state: 'over', because: 'ended' }
}
