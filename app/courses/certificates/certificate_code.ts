import { randomLetters } from '#app/core/record_id'

const LENGTH = 12
const CODE = /^[0-9A-HJKMNP-TV-Z]{12}$/

/** 60 random bits: short enough to type from paper; guesses are slowed down where it is asked. */
export const newCode = () => randomLetters(LENGTH)

/** In three groups, as it is printed. */
export const shownCode = (code: string) => code.match(/.{4}/g)!.join('-')

/** As it may be typed: small letters, blanks, dashes, O for zero, I or L for one; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const code = letters.replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll('U', 'V')
  return CODE.test(code) ? code : null
}
