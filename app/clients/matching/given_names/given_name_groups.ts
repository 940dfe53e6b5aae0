import { keysOfWord } from '#app/core/name_folding'
import { soundDistance } from '#app/clients/matching/sound_distance'
import { soundsOf, type Sound } from '#app/clients/matching/letters_to_sounds'
import { CAUCASIAN } from '#app/clients/matching/given_names/caucasian'
import { POLISH_ONLY } from '#app/clients/matching/given_names/polish_only'
import { SLAVIC_MEN } from '#app/clients/matching/given_names/slavic_men'
import { SLAVIC_WOMEN } from '#app/clients/matching/given_names/slavic_women'
import { SOUTHERN } from '#app/clients/matching/given_names/southern'
import { splitWords } from '#app/clients/matching/name_words'

type KnownForm = {
  word: string
  group: number
  isShort: boolean
  sounds: Sound[]
  isArabic: boolean
}
/** Groups of names that one form belongs to: as a full form, or as what people are called at home. */
export type NameGroups = { full: Set<number>; short: Set<number>; distance: number }

const AS_WRITTEN = 0.3
const OTHERWISE_NEAREST = 0.015

/** Arabic script leaves vowels out, so that it would agree with half of all names in other letters. */
const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word)

const wordsOf = (text = '') => text.split(/\s+/).flatMap((word) => splitWords(word).join(''))

let forms: Map<string, KnownForm[]> | null = null

function remember(known: Map<string, KnownForm[]>, word: string, group: number, isShort: boolean) {
  const form = { word, group, isShort, sounds: soundsOf(word), isArabic: isArabic(word) }
  for (const key of keysOfWord(word)) {
    known.set(key, [...(known.get(key) ?? []), form])
  }
}

function readForms() {
  const known = new Map<string, KnownForm[]>()
  const lines = [SLAVIC_MEN, SLAVIC_WOMEN, POLISH_ONLY, CAUCASIAN, SOUTHERN].join('').split('\n')
  lines.forEach((line, group) => {
    const [full, short] = line.split('|')
    wordsOf(full)
      .filter(Boolean)
      .forEach((word) => remember(known, word, group, false))
    wordsOf(short)
      .filter(Boolean)
      .forEach((word) => remember(known, word, group, true))
  })
  return known
}

const lookedUp = new Map<string, NameGroups | null>()
const MOST_REMEMBERED = 20_000

/** Which known given names a word in small letters may be, by its sound; null for none. */
export function groupsOf(word: string): NameGroups | null {
  const found = lookedUp.get(word)
  if (found !== undefined) {
    return found
  }
  if (lookedUp.size > MOST_REMEMBERED) {
    lookedUp.clear()
  }
  const groups = findGroups(word)
  lookedUp.set(word, groups)
  return groups
}

function findGroups(word: string): NameGroups | null {
  forms ??= readForms()
  const sounds = soundsOf(word)
  const distanceTo = (form: KnownForm) =>
    form.isArabic ? Number(form.word !== word) : soundDistance(sounds, form.sounds)
  const near = keysOfWord(word)
    .flatMap((key) => forms!.get(key) ?? [])
    .filter((form) => form.isArabic === isArabic(word))
    .map((form) => ({ form, distance: distanceTo(form) }))
    .filter(({ distance }) => distance <= AS_WRITTEN)
  const nearest = Math.min(...near.map(({ distance }) => distance))
  const kept = near.filter(({ distance }) => distance <= nearest + OTHERWISE_NEAREST)
  const groups = (isShort: boolean) =>
    new Set(kept.filter(({ form }) => form.isShort === isShort).map(({ form }) => form.group))
  return kept.length === 0 ? null : { full: groups(false), short: groups(true), distance: nearest }
}

/** Every form of the name that this word is one of, what people are called at home among them. */
export function formsOf(word: string): string[] {
  const groups = groupsOf(word)
  if (!groups) {
    return []
  }
  const wanted = new Set([...groups.full, ...groups.short])
  const known = [...forms!.values()].flat().filter(({ group }) => wanted.has(group))
  return [...new Set(known.map((form) => form.word))]
}
