import { formsOf } from '#app/clients/matching/given_names/given_name_groups'
import { nameWords } from '#app/clients/matching/name_words'
import type { WrittenName } from '#app/clients/matching/person_facts'
import { keysOfNames, MARK } from '#app/clients/name_index/keys_of_names'
import { keysWithOneSlip } from '#app/clients/name_index/slips'

const KEYS_AT_MOST = 400

/** `Микола Бойко` is looked for as `Николай Бойко` too, `Саша` as `Олександр`. */
function inOtherForms(name: WrittenName): WrittenName[] {
  const given = nameWords(name).filter(({ field }) => field === 'given')
  const forms = given.flatMap(({ text }) => formsOf(text))
  return [...new Set(forms)].map((form) => ({ ...name, given: form }))
}

const isPair = (key: string) => key.startsWith(MARK.sounds)
const isSound = (key: string) => /^[a-z0-9=]/.test(key)

const atMost = (keys: string[]) => [...new Set(keys)].slice(0, KEYS_AT_MOST)

/** Keys of two parts of a name together, in every form of the given name. */
export function pairKeys(names: WrittenName[]): string[] {
  const own = keysOfNames(names).filter(isPair)
  const others = names.flatMap(inOtherForms).flatMap((name) => keysOfNames([name]).filter(isPair))
  return atMost([...own, ...others])
}

/** Keys of single parts, for those whose birth date agrees. */
export const singleKeys = (names: WrittenName[]): string[] =>
  atMost(keysOfNames([...names, ...names.flatMap(inOtherForms)]).filter(isSound))

export const slipKeys = (names: WrittenName[]): string[] =>
  names.flatMap(({ given, family }) => keysWithOneSlip(`${given} ${family ?? ''}`).flat())
