import type { AddressAnswers } from '#app/clients/addresses/save_address'
import type { DemoBranch } from '#database/seeders/demo/create_branches'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

/** Locality, its gmina by TERYT, a postcode there; the first is where most people live. */
const HOMES: Record<DemoBranch['code'], [string, string, string][]> = {
  krakow: [
    ['Kraków', '1261011', '31-'],
    ['Wieliczka', '1219053', '32-'],
    ['Skawina', '1206113', '32-'],
    ['Zabierzów', '1206162', '32-'],
    ['Niepołomice', '1219043', '32-'],
  ],
  tarnow: [
    ['Tarnów', '1263011', '33-'],
    ['Brzesko', '1202023', '32-'],
    ['Dąbrowa Tarnowska', '1204023', '33-'],
    ['Bochnia', '1201011', '32-'],
  ],
  nowy_sacz: [
    ['Nowy Sącz', '1262011', '33-'],
    ['Limanowa', '1207011', '34-'],
    ['Gorlice', '1205011', '38-'],
    ['Krynica-Zdrój', '1210073', '33-'],
  ],
  oswiecim: [
    ['Oświęcim', '1213011', '32-'],
    ['Chrzanów', '1203033', '32-'],
    ['Kęty', '1213043', '32-'],
  ],
}

const STREETS = [
  'ul. Długa',
  'ul. Ogrodowa',
  'ul. Polna',
  'ul. Słoneczna',
  'ul. Lipowa',
  'os. Centrum',
  'ul. Krótka',
  'ul. Kościuszki',
]

/** A believable home near the branch; some live outside the region or have no address. */
export function homeIn(random: SeededRandom, code: DemoBranch['code']): AddressAnswers {
  if (random.chance(0.03)) {
    return { kind: 'residence', place: 'none' }
  }
  if (random.chance(0.03)) {
    return { kind: 'residence', place: 'poland', locality: random.pick(['Katowice', 'Rzeszów']) }
  }
  const [first, ...others] = HOMES[code]
  const [locality, gminaTeryt, zone] = random.chance(0.7) ? first : random.pick(others)
  return {
    kind: 'residence',
    place: 'malopolska',
    locality,
    gminaTeryt,
    street: `${random.pick(STREETS)} ${random.between(1, 90)}/${random.between(1, 60)}`,
    postcode: `${zone}${random.between(100, 799)}`,
  }
}
