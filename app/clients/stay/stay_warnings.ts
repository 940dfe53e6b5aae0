import { daysBetween, plusDays, plusYears } from '#app/clients/stay/day'
import { isApplication } from '#app/clients/stay/read_application'
import type { StayTitle } from '#app/clients/stay/stay_facts'
import { STAY_TERMS, type StayTerms } from '#app/clients/stay/stay_terms'

export const STAY_WARNINGS = [
  'dates_reversed',
  'temp_too_long',
  'visa_free_too_long',
  'cukr_too_long',
  'cukr_not_active',
  'cukr_held_short',
  'cukr_window',
  'appeal_late',
  'card_number',
  'passport_ends_first',
] as const
export type StayWarning = (typeof STAY_WARNINGS)[number]

const CARD_NUMBER = /^[A-Z]{2}[0-9]{7}$/
const IN_PASSPORT = ['VISA_C', 'VISA_D', 'VISA_FREE']
const ON_CARD = ['TEMP', 'TEMP_CUKR', 'PERM', 'EU_LTR', 'REFUGEE', 'SUBSIDIARY', 'HUMANITARIAN']

type Person = {
  titles: readonly StayTitle[]
  /** Normalised: capitals, no spaces; null when there is none or the reader may not see it. */
  documentNumber?: string | null
  /** The last day of the passport that lasts longest; null when none is known. */
  passportUntil?: string | null
}

const isLonger = ({ validFrom, validUntil }: StayTitle, last: (from: string) => string) =>
  !!validFrom && !!validUntil && validUntil > last(validFrom)

const years = (count: number) => (from: string) => plusDays(plusYears(from, count), -1)

/** What does not fit together about one title; it warns and never blocks. */
export function stayWarnings(
  title: StayTitle,
  { titles, documentNumber = null, passportUntil = null }: Person,
  terms: StayTerms = STAY_TERMS
): StayWarning[] {
  const { kind, validFrom, validUntil, appealedOn, decidedOn } = title
  const { visaFreeDays, longestTempYears, appealDays } = terms
  const found: [StayWarning, boolean][] = [
    ['dates_reversed', !!validFrom && !!validUntil && validUntil < validFrom],
    ['temp_too_long', kind === 'TEMP' && isLonger(title, years(longestTempYears))],
    [
      'visa_free_too_long',
      kind === 'VISA_FREE' && isLonger(title, (from) => plusDays(from, visaFreeDays - 1)),
    ],
    ['appeal_late', !!appealedOn && !!decidedOn && appealedOn > plusDays(decidedOn, appealDays)],
    [
      'card_number',
      ON_CARD.includes(kind) && !!documentNumber && !CARD_NUMBER.test(documentNumber),
    ],
    [
      'passport_ends_first',
      IN_PASSPORT.includes(kind) && !!validUntil && !!passportUntil && passportUntil < validUntil,
    ],
    ...cukrProblems(title, titles, terms),
  ]
  return found.filter(([, isWrong]) => isWrong).map(([warning]) => warning)
}

/** The CUKR card follows temporary protection (domain.md 3). */
function cukrProblems(
  title: StayTitle,
  titles: readonly StayTitle[],
  { cukr }: StayTerms
): [StayWarning, boolean][] {
  const applies = isApplication(title) && title.appliedFor === 'TEMP_CUKR'
  if (title.kind !== 'TEMP_CUKR' && !applies) {
    return []
  }
  const begin = title.filedOn ?? title.validFrom
  const protections = titles.filter(({ kind }) => kind === 'UKR')
  const start = protections.flatMap(({ validFrom }) => validFrom ?? []).sort()[0] ?? null
  const wasActive = protections.some(
    ({ validFrom, endedOn, validUntil }) =>
      (!validFrom || validFrom <= cukr.activeOn) &&
      (endedOn ?? validUntil ?? '9999') >= cukr.activeOn
  )
  return [
    ['cukr_too_long', title.kind === 'TEMP_CUKR' && isLonger(title, years(cukr.years))],
    ['cukr_not_active', !wasActive],
    ['cukr_held_short', !!start && !!begin && daysBetween(start, begin) < cukr.heldDays],
    ['cukr_window', !!title.filedOn && (title.filedOn < cukr.from || title.filedOn > cukr.until)],
  ]
}
