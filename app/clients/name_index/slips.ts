import { dealt } from '#app/clients/name_index/dealt'
import { MARK } from '#app/clients/name_index/keys_of_names'
import { writtenWords } from '#app/clients/name_index/name_words'
import { oneSlipAway, oneSlipInSpelling } from '#app/clients/name_index/one_slip'
import { soundOf, telling } from '#app/clients/name_index/terms'

const SLIPS_AT_MOST = 900

/** How a word sounds when one letter of it is wrong, missing, added or swapped with the next. */
const slipsOf = (word: string): string[] => [
  ...new Set([
    ...oneSlipInSpelling(word).flatMap(soundOf),
    ...soundOf(word).slice(0, 2).flatMap(oneSlipAway),
  ]),
]

function slipsOfPair(left: string, right: string): string[] {
  const pairs = [
    ...slipsOf(right).flatMap((slip) => soundOf(left).map((sound) => [sound, slip])),
    ...slipsOf(left).flatMap((slip) => soundOf(right).map((sound) => [slip, sound])),
  ]
  return pairs
    .flatMap(([one, other]) => [dealt(one, other), dealt(other, one)])
    .map((pair) => MARK.sounds + pair)
    .slice(0, SLIPS_AT_MOST)
}

/** The keys of `words` with one slip: a list for each word, or for each two words together. */
export function keysWithOneSlip(words: string): string[][] {
  const each = telling(writtenWords(words.toLowerCase()), (word) => word.length)
  const lists =
    each.length === 1
      ? [slipsOf(each[0])]
      : each.flatMap((word, at) => each.slice(at + 1).map((next) => slipsOfPair(word, next)))
  return lists.filter((keys) => keys.length > 0)
}
