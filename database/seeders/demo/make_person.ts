import { NATIONALITIES, SHARES, type Country } from '#database/seeders/demo/nationalities'
import type { People, WrittenName } from '#database/seeders/demo/names/name_list'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

export type DemoPerson = {
  country: Country
  sex: 'female' | 'male'
  given: WrittenName
  family: WrittenName
  languages: string[]
  phone: string
  email: string | null
}

/** Numbers that the Polish plan cannot give to anybody: after an area code none begins with 0. */
function phoneOf(random: SeededRandom) {
  return `+48${random.pick([12, 14, 18, 33])}0${random.between(100000, 999999)}`
}

export function makePerson(random: SeededRandom): DemoPerson {
  const country = random.weighted(SHARES)
  const { people, languages } = NATIONALITIES[country] as { people: People; languages: string[] }
  const sex = random.chance(0.58) ? 'female' : 'male'
  const given = random.pick(sex === 'female' ? people.women : people.men)
  const families = sex === 'male' && people.familiesOfMen ? people.familiesOfMen : people.families
  const family = random.pick(families)
  const plain = `${given.latin}.${family.latin}`.normalize('NFD').replace(/[^a-z.]/gi, '')
  return {
    country,
    sex,
    given,
    family,
    languages: random.chance(0.35) ? [...languages, 'pl'] : [...languages],
    phone: phoneOf(random),
    email: random.chance(0.45) ? `${plain.toLowerCase()}@poczta.example` : null,
  }
}
