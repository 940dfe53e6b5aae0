import type { Sound } from '#app/clients/matching/letters_to_sounds'

const VOWELS = new Set('aeiouy')
const GLIDES = new Set('ijy')

/** How far sounds are that spellings of one name exchange; other pairs differ altogether (1). */
const NEAR: [number, string][] = [
  [0.03, 'iy ij jy uw'],
  [0.08, 'gh vw'],
  [0.1, 'ao hx DZ'],
  [0.12, 'ei'],
  [0.15, 'ae ey vu'],
  [0.2, 'oe ou'],
  [0.25, 'qd'],
  [0.3, 'gx oi'],
  [0.4, 'vf kx kg'],
  [0.5, 'sS zZ cs qz qc oy ue kq'],
  [0.6, 'zs'],
  [0.7, 'ai ay td ct'],
  [0.8, 'uy au ui bp cC DC qD mn CS'],
  [0.9, 'ZS'],
]

const distances = new Map(
  NEAR.flatMap(([distance, pairs]) =>
    pairs
      .split(' ')
      .flatMap(([left, right]) => [
        [left + right, distance] as const,
        [right + left, distance] as const,
      ])
  )
)

const ofLetters = (left: string, right: string) =>
  left === right ? 0 : (distances.get(left + right) ?? 1)

const remembered = new Map<string, number>()

function replacing(left: Sound, right: Sound): number {
  if (left === right) {
    return 0
  }
  const pair = `${left}/${right}`
  const known = remembered.get(pair)
  if (known !== undefined) {
    return known
  }
  const all = [...left].flatMap((one) => [...right].map((other) => ofLetters(one, other)))
  const nearest = Math.min(...all)
  remembered.set(pair, nearest)
  return nearest
}

const isVowel = (sound: Sound | undefined) => !!sound && VOWELS.has(sound[0])
const isGlide = (sound: Sound) => GLIDES.has(sound[0])

function vowelLeftOut(sounds: Sound[], at: number): number {
  if (at === 0) {
    return 0.8
  }
  const isLast = at === sounds.length - 1
  return isLast ? (sounds[at] === 'e' ? 0.35 : 1) : 0.6
}

/** What it costs when one spelling lacks this sound; Arabic script leaves short vowels out. */
function leftOut(sounds: Sound[], at: number, isUnvocalised: boolean): number {
  const sound = sounds[at]
  const hasVowelBeside = isVowel(sounds[at - 1]) || isVowel(sounds[at + 1])
  if (sound.includes('-')) {
    return 0.02
  }
  if ((isGlide(sound) || sound[0] === 'j') && hasVowelBeside) {
    return 0.06
  }
  if (isVowel(sound)) {
    const isInside = at > 0 && at < sounds.length - 1
    return isUnvocalised && isInside ? 0.04 : vowelLeftOut(sounds, at)
  }
  if (sound === 'h') {
    return at === sounds.length - 1 ? 0.1 : 0.5
  }
  return 1
}

function isTransposed(left: Sound[], right: Sound[], row: number, column: number) {
  return (
    row > 1 &&
    column > 1 &&
    left[row - 1] === right[column - 2] &&
    left[row - 2] === right[column - 1] &&
    left[row - 1] !== right[column - 1]
  )
}

/** The least total of replaced, left out and transposed sounds; about 1 per unexplained letter. */
export function soundDistance(left: Sound[], right: Sound[], isUnvocalised = false): number {
  const rows: number[][] = [[0]]
  right.forEach((_, at) => rows[0].push(rows[0][at] + leftOut(right, at, isUnvocalised)))
  for (let row = 1; row <= left.length; row++) {
    const above = rows[row - 1]
    const dropped = leftOut(left, row - 1, isUnvocalised)
    rows[row] = [above[0] + dropped]
    for (let column = 1; column <= right.length; column++) {
      rows[row][column] = Math.min(
        above[column] + dropped,
        rows[row][column - 1] + leftOut(right, column - 1, isUnvocalised),
        above[column - 1] + replacing(left[row - 1], right[column - 1]),
        isTransposed(left, right, row, column) ? rows[row - 2][column - 2] + 1 : Infinity
      )
    }
  }
  return rows[left.length][right.length]
}
