import { blindIndex } from '#app/core/blind_index'

const PIN = /^\d{4,6}$/
const RUN = '01234567890'

/** Four digits are guessed from any hash that can be computed without the application's key. */
export const hashOfPin = (pinId: string, pin: string) =>
  blindIndex('personal_pins.pin_hash', `${pinId}:${pin}`)

/** Digits of every script, without the spaces that telephones add. */
export const plainDigits = (typed: string) =>
  typed.replace(/\s/g, '').replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)))

/** Each script has its ten digits in a row, from zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return code - zero
}

export const isPin = (pin: string) => PIN.test(pin)

/** `0000`, `1234`, `4321`, `1212`: what everybody tries first. */
export function isTooEasy(pin: string): boolean {
  const backwards = [...pin].reverse().join('')
  const isRepeated = [1, 2, 3].some(
    (size) => pin.length % size === 0 && pin === pin.slice(0, size).repeat(pin.length / size)
  )
  return isRepeated || RUN.includes(pin) || RUN.includes(backwards)
}
