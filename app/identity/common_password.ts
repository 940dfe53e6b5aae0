import { dictionary } from '@zxcvbn-ts/language-common'

const COMMON = new Set<string>(dictionary['passwords-common'] as string[])
const ENDS = /^[^\p{L}]+|[^\p{L}]+$/gu
const REPEATED = /^(.+?)\1+$/

/** A password from the list of the most used ones, also repeated or with digits and signs around it. */
export function isCommonPassword(password: string) {
  const word = password.toLowerCase()
  const core = word.replace(ENDS, '')
  const unit = REPEATED.exec(word)?.[1] ?? word
  return [word, core, unit].some((part) => COMMON.has(part)) || unit.length < 3
}
