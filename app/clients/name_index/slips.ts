import { dealt } from '#app/clients/name_index/dealt'
import { MARK } from '#app/clients/name_index/keys_of_names'
import { writtenWords } from '#app/clients/name_index/name_words'
import { oneSlipAway, oneSlipInSpelling } from '#app/clients/name_index/one_slip'
import { soundOf, telling } from '#app/clients/name_index/terms'

const SLIPS_AT_MOST = 400

/** How a word sounds when one letter of it is wrong, missing, added or swapped with the next. */
const slipsOf = (word: string): string[] => [
  ...new Set([
    ...oneSlipInSpelling(word).flatMap(soundOf),
    ...soundOf(word).slice(0, 2).flatMap(oneSlipAway),
  ]),
]

const crossed = (slips: string[], sounds: string[]) =>
  slips.flatMap((slip) =>
    sounds.flatMap((sound) => [MARK.sounds + dealt(slip, sound), MARK.sounds + dealt(sound, slip)])
  )

type Heard = { sounds: string[]; slips: string[] }

const slipsOfPair = (left: Heard, right: Heard) =>
  [...crossed(right.slips, left.sounds), ...crossed(left.slips, right.sounds)].slice(
    0,
    SLIPS_AT_MOST
  )

/** The keys of `words` with one slip: a list for each word, or for each two words together. */
export function keysWithOneSlip(words: string): string[][] {
  const each = telling(writtenWords(words.toLowerCase()), (word) => word.length)
  const heard = each.map((word) => ({ sounds: soundOf(word).slice(0, 2), slips: slipsOf(word) }))
  const lists =
    heard.length === 1
      ? [heard[0].slips.slice(0, SLIPS_AT_MOST)]
      : heard.flatMap((one, at) => heard.slice(at + 1).map((next) => slipsOfPair(one, next)))
  return lists.filter((keys) => keys.length > 0)
}
