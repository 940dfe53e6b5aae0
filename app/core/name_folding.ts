import anyAscii from 'any-ascii'
import { LETTERS, SOUNDS } from '#app/core/name_sounds'

const APOSTROPHES = /['’‘ʼ`´ʹʻ"“”]/gu
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{Nd}]+/u
const ARTICLES = new Set(['al', 'el', 'ال'])
const LONGEST_KEY = 40

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

/** `й` and `ї` are letters of their own, so Cyrillic keeps its marks; Arabic drops its vowels. */
const withoutMarks = (word: string) =>
  /\p{Script=Cyrillic}/u.test(word) ? word.replace(/[\u0300\u0301]/gu, '') : plain(word)

const unchanged = (word: string) => word.replace(/[\u064B-\u0652\u0640]/gu, '')

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/i\u0307/g, 'i')
    .replace(APOSTROPHES, '')
    .split(BETWEEN_WORDS)
    .filter(Boolean)
}

/** Every way the letters may be read; letters of other scripts are romanised first. */
function readings(word: string): string[] {
  const known = word.match(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Arabic}]/u
  )
  const letters = (known ? word : anyAscii(word).toLowerCase()).match(LETTERS) ?? []
  return letters.reduce<string[]>(
    (read, letter) =>
      [SOUNDS[letter]].flat().flatMap((sound) => read.map((start) => start + sound)),
    ['']
  )
}

/** `Kuznetsov` is `Kuznetsova`, `Anna` is `Ганна`, `Ivanou` is `Иванов`, `Alkhaldi` is `al-Khaldi`, `Fatimah` is `Fatima`. */
function spokenForms(sounds: string): string[] {
  const spoken = sounds.replaceAll('-', '').replace(/([a-z]a)h$/, '$1')
  return [
    spoken,
    spoken.replace(/v(?!a)/g, ''),
    spoken.replace(/ava$/, ''),
    ...(/^ha/.test(spoken) ? [spoken.slice(1)] : []),
    ...(/^al.{4}/.test(spoken) ? [spoken.slice(2)] : []),
  ]
}

const skeleton = (spoken: string) =>
  spoken
    .replace(/([^a])\1+/g, '$1')
    .replaceAll('a', '')
    .slice(0, LONGEST_KEY)

/** The keys of one word: equal for all spellings of a name that sound alike, vowels left out. */
export function keysOfWord(word: string): string[] {
  const keys = [...new Set([unchanged(word), withoutMarks(word)])]
    .flatMap((spelling) => readings(spelling))
    .flatMap((sounds) => spokenForms(sounds))
    .map((spoken) => skeleton(spoken) || `=${spoken}`)
  return [...new Set(keys)].filter((key) => key !== '=')
}

/** Short words lean on the next one: `Abd al-Rahman` is also `Abdalrahman`, `Ben Ali` `Benali`. */
function runs(words: string[]): string[][] {
  const found: string[][] = []
  let run: string[] = []
  for (const word of words) {
    run.push(word)
    if (word.length > 3) {
      found.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...found, run] : found
}

const meaningful = (words: string[]) => {
  const kept = words.filter((word) => !ARTICLES.has(word))
  return kept.length > 0 ? kept : words
}

/** What is stored for a given or family name: keys of each word and of short words joined. */
export function nameKeys(text: string): string[] {
  const words = wordsOf(text)
  const joined = runs(words).filter((run) => run.length > 1)
  return [
    ...new Set([...meaningful(words), ...joined.map((run) => run.join(''))].flatMap(keysOfWord)),
  ]
}

/** What is looked up: one set of keys for each part that must be found. */
export function searchTerms(text: string): string[][] {
  return runs(wordsOf(text)).map((run) => [
    ...new Set([...keysOfWord(run.join('')), ...keysOfWord(meaningful(run).at(-1)!)]),
  ])
}

/** Latin small letters for sorting a list of names of many scripts. */
export const sortKey = (...parts: (string | null | undefined)[]) =>
  anyAscii(parts.filter(Boolean).join(' '))
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .slice(0, 80)
