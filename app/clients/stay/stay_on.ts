import { latest, plusDays } from '#app/clients/stay/day'
import { filingDay, isApplication, readApplication } from '#app/clients/stay/read_application'
import { readTitle } from '#app/clients/stay/read_title'
import type { EndRule, StayReason, StayTitle } from '#app/clients/stay/stay_facts'
import { covers, together, type Reading, type Span } from '#app/clients/stay/stay_span'
import { STAY_TERMS, type StayTerms } from '#app/clients/stay/stay_terms'

export type Legality = 'yes' | 'no' | 'unknown'

export type StayAnswer = {
  isLegal: Legality
  because: StayReason
  /** The title or application that the answer rests on. */
  ground: StayTitle | null
  /** The last day of that ground; null when it has none. */
  groundEndsOn: string | null
  /** The last day of legal stay without a gap, or the last one there was; null when none is known. */
  endsOn: string | null
  inForce: StayTitle[]
  /** Undecided, filed in time: they keep the stay legal. */
  applications: StayTitle[]
}

/**
 * What held on `day` (yyyy-MM-dd): the one question about a person's stay. First and last days
 * count; a law is taken as it stood on that day.
 */
export function stayOn(
  titles: readonly StayTitle[],
  rules: readonly EndRule[],
  day: string,
  terms: StayTerms = STAY_TERMS
): StayAnswer {
  const reading = readingOn(titles, rules, day, terms)
  const holding = reading.spans.filter((span) => covers(span, day))
  if (holding.length > 0) {
    return legal(holding, reading)
  }
  const doubt = reading.doubts.find((one) => covers(one, day))
  if (doubt) {
    return answer('unknown', doubt.because, doubt.title, lastBefore(reading, day)?.to ?? null)
  }
  return silent(reading, day)
}

/** Applications are read in the order of filing: each rests on what held when it was filed. */
export function readingOn(
  titles: readonly StayTitle[],
  rules: readonly EndRule[],
  day: string,
  terms: StayTerms = STAY_TERMS
): Reading {
  const grounds = titles.filter((title) => !isApplication(title))
  const asOf = (on: string) => grounds.map((title) => readTitle(title, rules, on, terms))
  const filed: { on: string; reading: Reading }[] = []
  for (const title of applicationsOf(titles)) {
    const on = filingDay(title) ?? ''
    const earlier = filed.filter((other) => other.on < on).map(({ reading }) => reading)
    const legalThen = on ? legalityOf(together(...asOf(on), ...earlier), on) : 'unknown'
    filed.push({ on, reading: readApplication(title, legalThen, titles, terms) })
  }
  return together(...asOf(day), ...filed.map(({ reading }) => reading))
}

const applicationsOf = (titles: readonly StayTitle[]) =>
  titles
    .filter(isApplication)
    .sort((left, right) => (filingDay(left) ?? '').localeCompare(filingDay(right) ?? ''))

function legalityOf(reading: Reading, day: string): Legality {
  if (reading.spans.some((span) => covers(span, day))) {
    return 'yes'
  }
  return reading.doubts.some((doubt) => covers(doubt, day))
    ? 'unknown'
    : silent(reading, day).isLegal
}

function legal(holding: Span[], { spans }: Reading): StayAnswer {
  const [ground] = [...holding].sort(byStrength)
  const titlesOf = (wanted: boolean) =>
    holding.filter(({ by }) => (by === 'application') === wanted).map(({ title }) => title)
  return {
    isLegal: 'yes',
    because: ground.by,
    ground: ground.title,
    groundEndsOn: ground.to,
    endsOn: endOfChain(holding, spans),
    inForce: titlesOf(false),
    applications: titlesOf(true),
  }
}

/** Titles before applications, then the one that lasts longest. */
function byStrength(left: Span, right: Span) {
  const [one, other] = [left, right].map(({ by }) => Number(by === 'application'))
  const [first, second] = [left, right].map(({ to }) => to ?? '9999')
  return one - other || second.localeCompare(first)
}

/** Follows titles that overlap or meet, to the last day without a gap. */
function endOfChain(holding: Span[], spans: Span[]): string | null {
  let end = latest(holding.map(({ to }) => to))
  for (const span of [...spans].sort((left, right) => left.from.localeCompare(right.from))) {
    if (end !== null && span.from <= plusDays(end, 1) && (span.to === null || span.to > end)) {
      end = span.to
    }
  }
  return end
}

const lastBefore = ({ spans }: Reading, day: string) =>
  spans
    .filter(({ to }) => to !== null && to < day)
    .sort((left, right) => left.to!.localeCompare(right.to!))
    .at(-1)

/** Nothing covers the day: what may be concluded from that. */
function silent(reading: Reading, day: string): StayAnswer {
  const said = reading.refused.filter((one) => covers(one, day))
  const [clear] = ['late_application', 'none'].flatMap((because) =>
    said.filter((one) => one.because === because)
  )
  const last = lastBefore(reading, day)
  if (!clear && last) {
    return answer('no', whyOver(reading, last, day), last.title, last.to)
  }
  const refusal = clear ?? said[0]
  return refusal
    ? answer('no', refusal.because, refusal.title, last?.to ?? null)
    : answer('unknown', nothing(reading))
}

function whyOver({ spans }: Reading, last: Span, day: string): StayReason {
  if (spans.some(({ from }) => from > day)) {
    return 'gap'
  }
  return last.by === 'application' ? 'decided' : 'ended'
}

const nothing = ({ spans, doubts, refused }: Reading): StayReason =>
  spans.length + doubts.length + refused.length > 0 ? 'not_yet' : 'nothing_recorded'

const answer = (
  isLegal: Legality,
  because: StayReason,
  ground: StayTitle | null = null,
  endsOn: string | null = null
): StayAnswer => ({
  isLegal,
  because,
  ground,
  groundEndsOn: null,
  endsOn,
  inForce: [],
  applications: [],
})
