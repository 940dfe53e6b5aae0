import type { ResidenceKind } from '#app/clients/residence_kind'
import { earliest, plusDays } from '#app/clients/stay/day'
import type { EndRule, StayTitle } from '#app/clients/stay/stay_facts'
import { doubtful, refusing, sure, together } from '#app/clients/stay/stay_span'
import type { Reading } from '#app/clients/stay/stay_span'
import type { StayTerms } from '#app/clients/stay/stay_terms'

/** Given without an end; a day of theirs is that of the card, which may be renewed. */
const WITHOUT_END = new Set<ResidenceKind>([
  'PERM',
  'EU_LTR',
  'REFUGEE',
  'SUBSIDIARY',
  'HUMANITARIAN',
  'TOLERATED',
  'REPATRIANT',
])
/** Rights that exist before the card that confirms them. */
const CONFIRMED_BY_CARD = new Set<ResidenceKind>([...WITHOUT_END, 'EU_FAMILY', 'UK_WA'])
const BEGINNING = '0001-01-01'

/** The reading of the law in force on `day`: the latest that had begun, or else the first. */
export function ruleOn(rules: readonly EndRule[], code: string, day: string): EndRule | undefined {
  const own = rules
    .filter((rule) => rule.code === code)
    .sort((left, right) => left.effectiveFrom.localeCompare(right.effectiveFrom))
  return own.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? own[0]
}

function limitOf(title: StayTitle, rule: EndRule | undefined, terms: StayTerms) {
  const { kind, validFrom, validUntil, endRule } = title
  if (endRule) {
    return rule!.endsOn
  }
  const isFree = kind === 'VISA_FREE' && validFrom
  return earliest([validUntil, isFree ? plusDays(validFrom, terms.visaFreeDays - 1) : null])
}

/** What a ground of stay (not an application) says about all days, as the law stood on `day`. */
export function readTitle(
  title: StayTitle,
  rules: readonly EndRule[],
  day: string,
  terms: StayTerms
): Reading {
  const { kind, validFrom, validUntil, endRule, endedOn } = title
  const rule = endRule ? ruleOn(rules, endRule, day) : undefined
  if (kind === 'KARTA_POLAKA' || kind === 'NONE') {
    return refusing(title, kind === 'NONE' ? 'none' : 'no_right', validFrom, validUntil)
  }
  if (kind === 'EU_CITIZEN') {
    const to = earliest([validUntil, endedOn])
    return sure({ title, by: 'citizen', from: validFrom ?? BEGINNING, to })
  }
  if (endRule && !rule) {
    return doubtful(title, 'rule_missing', validFrom, endedOn)
  }
  return readDates(title, limitOf(title, rule, terms))
}

function readDates(title: StayTitle, limit: string | null): Reading {
  const { kind, validFrom, validUntil, endRule, endedOn } = title
  if (!validFrom && !limit && !endedOn) {
    return doubtful(title, 'no_dates')
  }
  if (!endRule && validFrom && validUntil && validUntil < validFrom) {
    return doubtful(title, 'dates_reversed', validUntil, validFrom)
  }
  if (!limit && !endedOn && !WITHOUT_END.has(kind)) {
    return doubtful(title, 'no_end', validFrom)
  }
  return readSpan(title, earliest([limit, endedOn]), limit)
}

function readSpan(title: StayTitle, to: string | null, limit: string | null): Reading {
  const { validFrom, endRule, recordedOn } = title
  const from = validFrom ?? recordedOn
  const by = endRule ? ('law' as const) : ('title' as const)
  const isKnown = from !== null && (to === null || from <= to)
  const known = isKnown ? sure({ title, by, from, to }) : refusing(title, 'ended', plusDays(to!, 1))
  const dayBefore = isKnown ? plusDays(from, -1) : to
  const early = validFrom ? sure() : doubtful(title, 'no_start', null, dayBefore)
  return together(known, early, limit && limit === to ? afterEnd(title, limit) : sure())
}

function afterEnd(title: StayTitle, limit: string): Reading {
  const { kind, validUntil, endedOn } = title
  if (CONFIRMED_BY_CARD.has(kind)) {
    return doubtful(title, 'card_ended', plusDays(limit, 1), endedOn)
  }
  return kind === 'VISA_FREE' && validUntil && validUntil > limit
    ? doubtful(title, 'beyond_days', plusDays(limit, 1), earliest([validUntil, endedOn]))
    : sure()
}
