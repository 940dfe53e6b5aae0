import { isPublicLanguage, type PublicLanguage } from '#app/core/languages'
import { translator } from '#app/core/i18n'
import type { PaperText } from '#app/clients/papers/paper_text'

/** The language of papers for somebody who speaks `language`: English where there is no text of theirs. */
export const paperLanguage = (language: string): PublicLanguage =>
  isPublicLanguage(language) ? language : 'en'

/** The reader's language first, then Polish. */
export const sideBySide = (language: PublicLanguage): PublicLanguage[] =>
  language === 'pl' ? ['pl'] : [language, 'pl']

/** A sentence of the `documents` namespace once per language, for one line of a form. */
export const inEach = (languages: PublicLanguage[], key: string) =>
  [...new Set(languages.map((language) => translator(language)(`documents:${key}`)))].join(' / ')

/** The same sentences as lines of their own. */
export const linesOf = (languages: PublicLanguage[], key: string) =>
  languages.map((language) => ({ language, text: translator(language)(`documents:${key}`) }))

export type Column = PaperText & { language: PublicLanguage }

export async function columnsOf(
  language: PublicLanguage,
  textIn: (language: PublicLanguage) => Promise<PaperText | null>
): Promise<Column[]> {
  const columns = sideBySide(language).map(async (each) => {
    const text = await textIn(each)
    return text ? [{ ...text, language: each }] : []
  })
  const found = await Promise.all(columns)
  return found.flat()
}

/** A code that keeps its order inside words read from right to left. */
export const isolated = (code: string) => `\u2066${code}\u2069`

const FIELDS = ['name', 'number', 'date', 'signature', 'guardian', 'staff'] as const

export const fieldLabels = (languages: PublicLanguage[]) =>
  Object.fromEntries(FIELDS.map((field) => [field, inEach(languages, `fields.${field}`)]))
