import { groupsOf } from '#app/clients/matching/given_names/given_name_groups'
import { letterSlip, type Slip } from '#app/clients/matching/letter_slip'
import type { Sound } from '#app/clients/matching/letters_to_sounds'
import type { NameWord } from '#app/clients/matching/name_words'
import { soundDistance } from '#app/clients/matching/sound_distance'

/** From the surest: one spelling, one sound, another language's form, a woman's or man's ending… */
export const WORD_RELATIONS = [
  'identical',
  'sound',
  'form',
  'ending',
  'short',
  'initial',
  'slip',
  'unclear',
  'unlike',
] as const
export type WordRelation = (typeof WORD_RELATIONS)[number]
export type WordMatch = { relation: WordRelation; distance: number; slip?: Slip }

/** A name spelled like one we know is that name. */
const AS_KNOWN = 0.05
const UNLIKE: WordMatch = { relation: 'unlike', distance: 9 }
const longest = (left: NameWord, right: NameWord) =>
  Math.max(left.sounds.length, right.sounds.length)
const shortest = (left: NameWord, right: NameWord) => Math.min(left.text.length, right.text.length)

/** More letters, more room for spelling. */
const tolerance = (left: NameWord, right: NameWord) =>
  Math.min(0.6, 0.15 + 0.05 * longest(left, right))

function distanceOf(left: NameWord, right: NameWord): number {
  const isUnvocalised = (left.script === 'Arab') !== (right.script === 'Arab')
  const bare = (word: NameWord): Sound[] | null =>
    word.field === 'family' && word.script === 'Latn' && /^al.{4}/.test(word.text)
      ? word.sounds.slice(2)
      : null
  const ways: [Sound[] | null, Sound[] | null][] = [
    [left.sounds, right.sounds],
    [bare(left), right.sounds],
    [left.sounds, bare(right)],
  ]
  return Math.min(
    ...ways.flatMap(([one, other]) =>
      one && other ? [soundDistance(one, other, isUnvocalised)] : []
    )
  )
}

const bySound = (left: NameWord, right: NameWord): WordMatch | null => {
  if (left.text === right.text) {
    return { relation: 'identical', distance: 0 }
  }
  if (left.script === 'Arab' && right.script === 'Arab') {
    return null
  }
  const distance = distanceOf(left, right)
  return distance <= tolerance(left, right) ? { relation: 'sound', distance } : null
}

const share = (left: Set<number>, right: Set<number>) => [...left].some((one) => right.has(one))

/** What is known of two given names; null when one of them is not known. */
function asKnownNames(left: NameWord, right: NameWord): WordMatch | null {
  const [mine, yours] = [groupsOf(left.text), groupsOf(right.text)]
  if (!mine || !yours) {
    return null
  }
  if (share(mine.full, yours.full)) {
    return bySound(left, right) ?? { relation: 'form', distance: 0.5 }
  }
  const isShort = share(mine.full, yours.short) || share(mine.short, yours.full)
  if (isShort || share(mine.short, yours.short)) {
    return bySound(left, right) ?? { relation: 'short', distance: 0.7 }
  }
  return isMistyped(left, right, Math.max(mine.distance, yours.distance))
    ? null
    : asOtherName(left, right)
}

/** Two known names one letter apart: twins, or a slip after all. */
const asOtherName = (left: NameWord, right: NameWord): WordMatch =>
  left.script === right.script && letterSlip(left.text, right.text) && !isEndingOnly(left, right)
    ? { relation: 'unclear', distance: 1.5 }
    : UNLIKE

/** `Tteiana` sounds like another name, but not quite: rather a slip in `Tetiana`. */
const isMistyped = (left: NameWord, right: NameWord, distance: number) =>
  distance > AS_KNOWN && left.script === right.script && !!letterSlip(left.text, right.text)

/** `Karim` and `Karima` are a man and a woman. */
const isEndingOnly = (left: NameWord, right: NameWord) => {
  const [short, long] = [left, right].sort((one, other) => one.text.length - other.text.length)
  return long.text.startsWith(short.text) && /^[aeijy]/.test(long.sounds.at(-1) ?? '')
}

/** One slip of the keyboard; between two scripts, one sound that no spelling explains. */
function asSlip(left: NameWord, right: NameWord): WordMatch | null {
  if (shortest(left, right) < 3 || longest(left, right) < 4) {
    return null
  }
  const slip = left.script === right.script ? letterSlip(left.text, right.text) : null
  if (slip) {
    return { relation: 'slip', distance: 0.8, slip }
  }
  const distance = distanceOf(left, right)
  const isOneSound = distance <= Math.min(1.2, 0.17 * longest(left, right))
  return isOneSound ? { relation: 'unclear', distance: Math.max(1, distance) } : null
}

function asInitial(left: NameWord, right: NameWord): WordMatch {
  const distance = soundDistance(left.sounds.slice(0, 1), right.sounds.slice(0, 1))
  const starts = [left, right].map(
    ({ sounds }) => sounds.filter((sound) => !sound.includes('-'))[0] ?? ''
  )
  const start = soundDistance([starts[0]], [starts[1]])
  return Math.min(distance, start) <= 0.2 ? { relation: 'initial', distance: 0.6 } : UNLIKE
}

type Ending = { stem: Sound[]; sex: 'f' | 'm' } | null

/** `Kovalska` and `Kowalski`, `Ivanova` and `Ivanov`, `Chorna` and `Chornyi`. */
function endingOf({ sounds }: NameWord): Ending {
  let end = sounds.length
  while (end > 0 && /^[aijy]/.test(sounds[end - 1]) && !/^ae/.test(sounds[end - 1])) end--
  const ending = sounds
    .slice(end)
    .map((sound) => sound[0])
    .join('')
  const stem = sounds.slice(0, end)
  if (stem.length < 3) {
    return null
  }
  if (/^a/.test(ending)) {
    return { stem, sex: 'f' }
  }
  return ending.length > 0 || /^[vnu]/.test(stem.at(-1)!) ? { stem, sex: 'm' } : null
}

function byEnding(left: NameWord, right: NameWord): WordMatch | null {
  const [mine, yours] = [endingOf(left), endingOf(right)]
  if (!mine || !yours) {
    return null
  }
  const distance = soundDistance(mine.stem, yours.stem)
  if (distance > tolerance(left, right)) {
    return null
  }
  return { relation: mine.sex === yours.sex ? 'sound' : 'ending', distance: distance + 0.3 }
}

/** Of two names nobody knows, one letter may make another name: `Rasim` and `Nasim`. */
function asGivenSlip(left: NameWord, right: NameWord): WordMatch | null {
  const slip = isEndingOnly(left, right) ? null : asSlip(left, right)
  const isAnyKnown = groupsOf(left.text) ?? groupsOf(right.text)
  return slip?.slip === 'replaced' && !isAnyKnown ? { ...slip, relation: 'unclear' } : slip
}

const compareGiven = (left: NameWord, right: NameWord) =>
  asKnownNames(left, right) ?? bySound(left, right) ?? asGivenSlip(left, right) ?? UNLIKE

const compareFamily = (left: NameWord, right: NameWord) =>
  bySound(left, right) ?? byEnding(left, right) ?? asSlip(left, right) ?? UNLIKE

/** How two words of names stand to one another. */
export function compareWords(left: NameWord, right: NameWord): WordMatch {
  if (left.isInitial !== right.isInitial) {
    return asInitial(left, right)
  }
  const areFamily = left.field === 'family' && right.field === 'family'
  return areFamily ? compareFamily(left, right) : compareGiven(left, right)
}
