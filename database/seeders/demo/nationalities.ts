import type { ResidenceKind } from '#app/clients/residence_kind'
import * as eastern from '#database/seeders/demo/names/eastern'
import type { People } from '#database/seeders/demo/names/name_list'
import * as southern from '#database/seeders/demo/names/southern'

type Nationality = {
  people: People
  /** Of every hundred clients. */
  share: number
  languages: string[]
  titles: Partial<Record<ResidenceKind, number>>
}

/** Who comes: the region's insured foreigners of June 2024, thinned out (domain.md 1). */
export const NATIONALITIES = {
  UA: {
    people: eastern.UKRAINIAN,
    share: 55,
    languages: ['uk', 'ru'],
    titles: { UKR: 60, TEMP: 18, TEMP_CUKR: 12, PENDING: 6, PERM: 4 },
  },
  BY: {
    people: eastern.BELARUSIAN,
    share: 12,
    languages: ['be', 'ru'],
    titles: { TEMP: 45, SUBSIDIARY: 15, KARTA_POLAKA: 15, VISA_D: 10, PERM: 10, PENDING: 5 },
  },
  IN: {
    people: southern.INDIAN,
    share: 6,
    languages: ['hi', 'en'],
    titles: { TEMP: 60, VISA_D: 30, PENDING: 10 },
  },
  GE: {
    people: southern.GEORGIAN,
    share: 6,
    languages: ['ka', 'ru'],
    titles: { TEMP: 50, VISA_FREE: 30, PENDING: 20 },
  },
  CO: {
    people: southern.COLOMBIAN,
    share: 4,
    languages: ['es'],
    titles: { VISA_FREE: 40, TEMP: 40, PENDING: 20 },
  },
  RU: {
    people: eastern.RUSSIAN,
    share: 3,
    languages: ['ru', 'en'],
    titles: { TEMP: 50, ASYLUM_SEEKER: 20, HUMANITARIAN: 20, PERM: 10 },
  },
  TR: {
    people: southern.TURKISH,
    share: 3,
    languages: ['tr', 'en'],
    titles: { TEMP: 70, VISA_D: 20, EU_LTR: 10 },
  },
  VN: {
    people: southern.VIETNAMESE,
    share: 3,
    languages: ['vi'],
    titles: { PERM: 35, TEMP: 45, EU_LTR: 20 },
  },
  SY: {
    people: southern.SYRIAN,
    share: 3,
    languages: ['ar', 'en'],
    titles: { REFUGEE: 50, SUBSIDIARY: 35, ASYLUM_SEEKER: 15 },
  },
  AZ: {
    people: southern.AZERBAIJANI,
    share: 2,
    languages: ['ru', 'tr'],
    titles: { TEMP: 80, VISA_D: 20 },
  },
  KZ: {
    people: eastern.KAZAKH,
    share: 2,
    languages: ['ru', 'en'],
    titles: { REPATRIANT: 30, KARTA_POLAKA: 20, TEMP: 50 },
  },
  PH: {
    people: southern.FILIPINO,
    share: 1,
    languages: ['en'],
    titles: { TEMP: 60, VISA_D: 40 },
  },
} as const satisfies Record<string, Nationality>

export type Country = keyof typeof NATIONALITIES

export const SHARES = Object.fromEntries(
  Object.entries(NATIONALITIES).map(([code, { share }]) => [code, share])
) as Record<Country, number>
