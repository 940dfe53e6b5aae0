/**
 * Two words dealt letter by letter into one key: `ola` and `nowak` are `onlowa-a-k`. The beginning
 * of the key then knows the beginnings of both words, so two half-typed words are one range.
 */
const END = '-'

export function dealt(first: string, second: string): string {
  const length = Math.max(first.length, second.length)
  return Array.from({ length }, (_, at) => (first[at] ?? END) + (second[at] ?? END)).join('')
}

/** How every key of words that begin so begins. */
export function dealtBeginning(first: string, second: string): string {
  const both = dealt(first, second)
  const unknown = both.indexOf(END)
  return unknown < 0 ? both : both.slice(0, unknown)
}

/** The two words of a key. */
export function taken(key: string): [string, string] {
  const letters = [...key]
  const word = (from: number) =>
    letters.filter((letter, at) => at % 2 === from && letter !== END).join('')
  return [word(0), word(1)]
}
