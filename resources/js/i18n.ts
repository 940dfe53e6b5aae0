import i18next, { type i18n } from 'i18next'

type Catalogue = Record<string, unknown>

/** `../lang/uk/portal.json` → `uk`, `portal`. */
const placeOf = (path: string) => path.match(/lang\/(\w+)\/([\w-]+)\.json$/)!.slice(1, 3)

export function createI18n(language: string, files: Record<string, Catalogue>): i18n {
  const instance = i18next.createInstance()
  const resources: Record<string, Record<string, Catalogue>> = {}
  for (const [path, words] of Object.entries(files)) {
    const [lng, namespace] = placeOf(path)
    resources[lng] = { ...resources[lng], [namespace]: words }
  }
  instance.init({
    resources: resources as never,
    lng: language,
    fallbackLng: 'pl',
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance
}
