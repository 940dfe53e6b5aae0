import anyAscii from 'any-ascii'

const LONGEST = 32
const APOSTROPHES = /['’‘ʼ`´ʹʻ"“”]/gu

/** The words of a name in their own script. */
export const writtenWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(APOSTROPHES, '')
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter(Boolean)

/** The words in small Latin letters, as they are spelled: `Мар’яна` is `maryana`. */
export const spelledWords = (text: string): string[] => [
  ...new Set(
    writtenWords(text)
      .flatMap((word) =>
        anyAscii(word)
          .toLowerCase()
          .replace(APOSTROPHES, '')
          .split(/[^a-z0-9]+/)
      )
      .filter(Boolean)
      .map((word) => word.slice(0, LONGEST))
  ),
]

/** Keys that the index can hold. */
export const storable = (keys: string[]): string[] => [
  ...new Set(keys.map((key) => key.slice(0, LONGEST)).filter((key) => /^[a-z0-9=]+$/.test(key))),
]
