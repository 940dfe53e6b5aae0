import i18next, { type i18n, type TFunction } from 'i18next'
import { readdirSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { PUBLIC_LANGUAGES } from '#app/core/languages'

const root = app.languageFilesPath()

function readCatalogue() {
  return Object.fromEntries(
    PUBLIC_LANGUAGES.map((language) => [
      language,
      Object.fromEntries(
        readdirSync(`${root}/${language}`)
          .filter((file) => file.endsWith('.json'))
          .map((file) => [
            file.slice(0, -5),
            JSON.parse(readFileSync(`${root}/${language}/${file}`, 'utf8')),
          ])
      ),
    ])
  )
}

const catalogue: i18n = i18next.createInstance()
await catalogue.init({
  resources: readCatalogue(),
  lng: 'pl',
  fallbackLng: 'pl',
  initAsync: false,
  interpolation: { escapeValue: false },
})

const translators = new Map<string, TFunction>()

/** The words of one language: `translator('uk')('portal:landing.title')`. */
export function translator(language: string): TFunction {
  let t = translators.get(language)
  if (!t) {
    t = catalogue.getFixedT(language)
    translators.set(language, t)
  }
  return t
}

/** Whether the catalogue has this sentence in this very language, without falling back. */
export const hasSentence = (language: string, key: string) =>
  catalogue.exists(key, { lng: language, fallbackLng: false })
