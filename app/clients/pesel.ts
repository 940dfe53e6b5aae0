import { todayInWarsaw } from '#app/core/clock'

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
const CENTURIES: Record<number, number> = { 8: 1800, 0: 1900, 2: 2000, 4: 2100, 6: 2200 }

export type PeselProblem = 'length' | 'checksum' | 'date' | 'future' | 'sex' | 'century' | 'birth'
export type PeselFacts = { birthDate: string; sex: 'female' | 'male' }

/** ASCII digits only; Arabic-Indic digits count as digits. */
export const normalisePesel = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[^0-9]/g, '')

/** Document numbers are compared without spaces and hyphens, in capitals. */
export const normaliseDocument = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')

function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) {
    zero--
  }
  return String(code - zero)
}

/** What eleven digits say about a person, or null when they name no day of the calendar. */
export function factsOf(pesel: string): PeselFacts | null {
  if (pesel.length !== 11) {
    return null
  }
  const [yy, mm, dd] = [0, 2, 4].map((at) => Number(pesel.slice(at, at + 2)))
  const century = CENTURIES[Math.floor(mm / 20) * 2]
  const month = mm % 20
  const birth = new Date(Date.UTC(century + yy, month - 1, dd))
  if (month < 1 || birth.getUTCMonth() !== month - 1 || birth.getUTCDate() !== dd) {
    return null
  }
  return {
    birthDate: birth.toISOString().slice(0, 10),
    sex: Number(pesel[9]) % 2 === 0 ? 'female' : 'male',
  }
}

export function hasChecksum(pesel: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(pesel[at]), 0)
  return (10 - (sum % 10)) % 10 === Number(pesel[10])
}

/** Everything that does not agree; warns, never blocks. */
export function peselProblems(
  text: string,
  person: { sex?: string | null; birthDate?: string | null; birthYear?: number | null } = {}
): PeselProblem[] {
  const pesel = normalisePesel(text)
  if (pesel.length !== 11) {
    return ['length']
  }
  const facts = factsOf(pesel)
  const says = facts?.birthDate ?? ''
  const birth = person.birthDate ?? person.birthYear?.toString() ?? ''
  const isOther = !!facts && !says.startsWith(birth)
  const isOtherCentury = isOther && says.slice(2).startsWith(birth.slice(2))
  const problems: [PeselProblem, boolean][] = [
    ['checksum', !hasChecksum(pesel)],
    ['date', !facts],
    ['future', says > todayInWarsaw()],
    ['sex', !!facts && ['female', 'male'].includes(person.sex ?? '') && person.sex !== facts.sex],
    ['century', isOtherCentury],
    ['birth', isOther && !isOtherCentury],
  ]
  return problems.filter(([, wrong]) => wrong).map(([problem]) => problem)
}
