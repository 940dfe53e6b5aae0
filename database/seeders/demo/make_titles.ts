import type { DateTime } from 'luxon'
import type { ResidencePayload } from '#app/clients/client_payload'
import type { ResidenceKind } from '#app/clients/residence_kind'
import { NATIONALITIES, type Country } from '#database/seeders/demo/nationalities'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

const WITHOUT_END = ['PERM', 'EU_LTR', 'KARTA_POLAKA', 'REPATRIANT', 'REFUGEE']

const cardNumber = (random: SeededRandom) => `ZZ${random.between(1000000, 9999999)}`

/** What a person's stay rests on: one title, or a card with the application that follows it. */
export function makeTitles(
  random: SeededRandom,
  country: Country,
  today: DateTime,
  endsSoon: boolean
): ResidencePayload[] {
  const { titles } = NATIONALITIES[country] as { titles: Partial<Record<ResidenceKind, number>> }
  if (endsSoon) {
    return cardThatEnds(random, today)
  }
  const kind = random.weighted(titles)
  if (kind === 'PENDING') {
    return inProcedure(random, today)
  }
  const validFrom = today.minus({ days: random.between(60, 900) })
  if (WITHOUT_END.includes(kind)) {
    return [{ kind, validFrom, validUntil: null }]
  }
  if (kind === 'UKR') {
    return [{ kind, validFrom, endRule: 'UKR' }]
  }
  const validUntil = today.plus({ days: random.between(45, 190) })
  const documentNumber = kind === 'TEMP' ? cardNumber(random) : null
  return [{ kind, documentNumber, validFrom: latest(validFrom, validUntil), validUntil }]
}

/** A temporary permit lasts three years at most. */
const latest = (from: DateTime, until: DateTime) =>
  from < until.minus({ years: 3 }) ? until.minus({ years: 3 }).plus({ days: 1 }) : from

/** Of those whose card ends within a month, a few have filed the next application already. */
function cardThatEnds(random: SeededRandom, today: DateTime): ResidencePayload[] {
  const validUntil = today.plus({ days: random.between(2, 29) })
  const validFrom = validUntil.minus({ years: 2 }).plus({ days: 1 })
  const card = { kind: 'TEMP' as const, documentNumber: cardNumber(random), validFrom, validUntil }
  const filedOn = today.minus({ days: random.between(3, 20) })
  return random.chance(0.3) ? [card, { kind: 'PENDING', filedOn }] : [card]
}

/** An application filed before the card ended; now and then one day too late. */
function inProcedure(random: SeededRandom, today: DateTime): ResidencePayload[] {
  const filedOn = today.minus({ days: random.between(5, 200) })
  const validUntil = filedOn.plus({ days: random.chance(0.1) ? -1 : random.between(0, 40) })
  const validFrom = validUntil.minus({ years: 1 }).plus({ days: 1 })
  const visa = { kind: 'VISA_D' as const, validFrom, validUntil }
  return [visa, { kind: 'PENDING', filedOn }]
}
