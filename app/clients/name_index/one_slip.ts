const LETTERS = [...'bcdfghjklmnprstvxz']
const SHORTEST = 3

const places = (word: string, extra = 0) =>
  Array.from({ length: word.length + extra }, (_, at) => at)

const swapped = (word: string) =>
  places(word, -1).map((at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2))

const shortened = (word: string) => places(word).map((at) => word.slice(0, at) + word.slice(at + 1))

const replaced = (word: string) =>
  places(word).flatMap((at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at + 1))
  )

const lengthened = (word: string) =>
  places(word, 1).flatMap((at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at))
  )

const VOWEL = /[aeiouyаеёиіїоуыэюяє]/u

/**
 * The word with two neighbouring consonants swapped, before anybody asks how it sounds; vowels are not
 * heard anyway.
 */
export const oneSlipInSpelling = (word: string): string[] =>
  swapped(word).filter((slip, at) => slip !== word && !VOWEL.test(word.slice(at, at + 2)))

/** Sounds with one consonant swapped with the next, too many, wrong or missing; likely slips first. */
export function oneSlipAway(sound: string): string[] {
  if (sound.length < SHORTEST) {
    return []
  }
  const slips = [swapped, shortened, replaced, lengthened].flatMap((slip) => slip(sound))
  return [...new Set(slips)].filter((slip) => slip !== sound)
}
