import { compareWords, type WordMatch } from '#app/clients/matching/compare_words'
import type { NameWord } from '#app/clients/matching/name_words'

export type WordPair = WordMatch & { left: NameWord; right: NameWord }
export type Alignment = { pairs: WordPair[]; onlyLeft: NameWord[]; onlyRight: NameWord[] }

const OTHER_FIELD = 0.05

const cost = ({ left, right, distance }: WordPair) =>
  distance + (left.field === right.field ? 0 : OTHER_FIELD)

/** The best pairs first; each word goes into one. */
function choose(candidates: WordPair[]): WordPair[] {
  const taken = new Set<NameWord>()
  return [...candidates]
    .sort((one, other) => cost(one) - cost(other))
    .filter(({ left, right }) => {
      const isFree = !taken.has(left) && !taken.has(right)
      if (isFree) taken.add(left).add(right)
      return isFree
    })
}

const joinNeighbours = (words: NameWord[]): NameWord[] =>
  words.slice(1).flatMap((word, at) => {
    const before = words[at]
    return before.field === word.field && !before.isInitial && !word.isInitial
      ? [
          {
            ...before,
            text: before.text + word.text,
            sounds: [...before.sounds, ...word.sounds],
            parts: [before, word],
          },
        ]
      : []
  })

/** `Nour Eddine` beside `Noureddine`. */
function joinedPair(
  words: NameWord[],
  others: NameWord[]
): [NameWord[], NameWord, WordMatch] | null {
  for (const joined of joinNeighbours(words)) {
    for (const other of others) {
      const match = compareWords(joined, other)
      if (['identical', 'sound'].includes(match.relation)) {
        return [joined.parts!, other, match]
      }
    }
  }
  return null
}

function withJoined({ pairs, onlyLeft, onlyRight }: Alignment): Alignment {
  const left = joinedPair(onlyLeft, onlyRight)
  const right = left ? null : joinedPair(onlyRight, onlyLeft)
  const [parts, other, match] = left ?? right ?? []
  if (!parts || !other || !match) {
    return { pairs, onlyLeft, onlyRight }
  }
  const pair = left ? { left: parts[0], right: other } : { left: other, right: parts[0] }
  const isUsed = (word: NameWord) => parts.includes(word) || word === other
  return {
    pairs: [...pairs, { ...match, ...pair }],
    onlyLeft: onlyLeft.filter((word) => !isUsed(word)),
    onlyRight: onlyRight.filter((word) => !isUsed(word)),
  }
}

/** Which word of one name is which of the other, in any order and field. */
export function alignWords(left: NameWord[], right: NameWord[]): Alignment {
  const candidates = left.flatMap((mine) =>
    right.map((yours) => ({ ...compareWords(mine, yours), left: mine, right: yours }))
  )
  const pairs = choose(candidates.filter(({ relation }) => relation !== 'unlike'))
  return withJoined({
    pairs,
    onlyLeft: left.filter((word) => pairs.every((pair) => pair.left !== word)),
    onlyRight: right.filter((word) => pairs.every((pair) => pair.right !== word)),
  })
}
