import { translator } from '#app/core/i18n'

const KEYS = ['title', 'step', 'office', 'documents', 'date', 'adviser', 'help'] as const

/** The sheet's words in Polish and in the person's language, side by side. */
export function sheetWords(language: string) {
  const [own, polish] = [translator(language), translator('pl')]
  return Object.fromEntries(
    KEYS.map((key) => [key, { own: own(`sheet:${key}`), polish: polish(`sheet:${key}`) }])
  ) as Record<(typeof KEYS)[number], { own: string; polish: string }>
}
