import { randomInt } from 'node:crypto'

const LETTERS = 'BCDFGHJKLMNPRSTWZ'

/** Three consonants and four digits, `KRM-4827`: easy to say aloud, and never a word. */
export function newClientNumber(): string {
  const letters = Array.from({ length: 3 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return `${letters}-${String(randomInt(10_000)).padStart(4, '0')}`
}

/** `krm 4827`, `KRM4827` and `krm-4827` are the same number; null when it is no number. */
export function readClientNumber(text: string): string | null {
  const found = text
    .trim()
    .toUpperCase()
    .match(/^([A-Z]{3})[\s-]*(\d{4})$/)
  return found && `${found[1]}-${found[2]}`
}
