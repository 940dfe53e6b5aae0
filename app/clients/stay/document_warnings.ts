import { normaliseDocument } from '#app/clients/pesel'

export const DOCUMENT_WARNINGS = [
  'passport_number',
  'card_number',
  'card_country',
  'expired',
  'dates_reversed',
  'country_missing',
  'other_country',
] as const
export type DocumentWarning = (typeof DOCUMENT_WARNINGS)[number]

export type DocumentFacts = {
  kind: string
  country: string | null
  /** Null when there is none, or the reader may not see it. */
  number: string | null
  validFrom: string | null
  validUntil: string | null
}

const PASSPORT = /^[\p{L}\p{Nd}]{6,12}$/u
const CARD = /^[A-Z]{2}[0-9]{7}$/
const OF_A_COUNTRY = ['passport', 'identity_card']
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && code !== 'XX'

/** What looks wrong about a document; numbers of the world differ, so it warns and never blocks. */
export function documentWarnings(
  { kind, country, number, validFrom, validUntil }: DocumentFacts,
  { citizenship, today }: { citizenship: string; today: string }
): DocumentWarning[] {
  const written = number ? normaliseDocument(number) : ''
  const isPolishCard = kind === 'residence_card' && (country ?? 'PL') === 'PL'
  const found: [DocumentWarning, boolean][] = [
    ['passport_number', kind === 'passport' && !!written && !PASSPORT.test(written)],
    ['card_number', isPolishCard && !!written && !CARD.test(written)],
    ['card_country', kind === 'residence_card' && !isPolishCard],
    ['expired', !!validUntil && validUntil < today],
    ['dates_reversed', !!validFrom && !!validUntil && validUntil < validFrom],
    ['country_missing', OF_A_COUNTRY.includes(kind) && !country],
    [
      'other_country',
      OF_A_COUNTRY.includes(kind) && !!country && isCountry(citizenship) && country !== citizenship,
    ],
  ]
  return found.filter(([, isWrong]) => isWrong).map(([warning]) => warning)
}
