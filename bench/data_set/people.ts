import { transliterate } from '#app/clients/transliterate'
import { NATIONALITIES, SHARES } from '#database/seeders/demo/nationalities'
import type { People, WrittenName } from '#database/seeders/demo/names/name_list'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import * as more from './more_names.ts'

export type BenchPerson = {
  sex: 'female' | 'male'
  citizenship: string
  language: string
  given: WrittenName
  family: WrittenName
}

const OTHERS: [string, string, People][] = [
  ['AM', 'hy', more.ARMENIAN],
  ['CN', 'zh', more.CHINESE],
  ['KR', 'ko', more.KOREAN],
  ['ET', 'am', more.ETHIOPIAN],
  ['BD', 'bn', more.BENGALI],
  ['LK', 'ta', more.TAMIL],
  ['IN', 'pa', more.PUNJABI],
  ['TH', 'th', more.THAI],
]

const ukrainian = more.UKRAINIAN_FAMILIES.map((own) => ({
  own,
  latin: transliterate(own, 'uk') ?? own,
}))

/** The first of a list is the most common, the tenth a tenth of it, as names are. */
function common<Item>(random: SeededRandom, items: readonly Item[]): Item {
  return items[Math.floor(items.length ** random.next()) - 1] ?? items[0]
}

function origin(random: SeededRandom): [string, string, People] {
  if (random.chance(0.06)) {
    return random.pick(OTHERS)
  }
  const country = random.weighted(SHARES)
  const { people, languages } = NATIONALITIES[country]
  return [country, languages[0], people]
}

export function benchPerson(random: SeededRandom): BenchPerson {
  const [citizenship, language, people] = origin(random)
  const sex = random.chance(0.58) ? 'female' : 'male'
  const families = citizenship === 'UA' ? [...people.families, ...ukrainian] : people.families
  return {
    sex,
    citizenship,
    language,
    given: common(random, sex === 'female' ? people.women : people.men),
    family: common(random, families),
  }
}
