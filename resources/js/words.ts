import type { i18n } from 'i18next'
import { WORDS } from 'virtual:words-of-pages'
import { createI18n } from '~/i18n'

const files = import.meta.glob<Record<string, unknown>>(
  ['../lang/{pl,en}/*.json', '!../lang/*/{portal,messages}.json'],
  { import: 'default' }
)

/** Staff read Polish or English. */
const language = document.documentElement.lang === 'pl' ? 'pl' : 'en'

export const words: i18n = createI18n(language, {})

async function load(namespace: string) {
  const file = files[`../lang/${language}/${namespace}.json`]
  if (file && !words.hasResourceBundle(language, namespace)) {
    words.addResourceBundle(language, namespace, await file())
  }
}

/** Fetches what a file below `resources/js` and all it imports say. */
export const loadWordsOf = (...paths: string[]) =>
  Promise.all(paths.flatMap((path) => WORDS[path] ?? []).map(load))
