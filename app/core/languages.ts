export const PUBLIC_LANGUAGES = ['pl', 'en', 'uk', 'ru', 'be', 'ar'] as const
export type PublicLanguage = (typeof PUBLIC_LANGUAGES)[number]

export const STAFF_LANGUAGES = ['pl', 'en'] as const
export type StaffLanguage = (typeof STAFF_LANGUAGES)[number]

/** Each language named by its own speakers; no flags. */
export const ENDONYMS: Record<PublicLanguage, string> = {
  pl: 'Polski',
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  be: 'Беларуская',
  ar: 'العربية',
}

export const isPublicLanguage = (value: unknown): value is PublicLanguage =>
  PUBLIC_LANGUAGES.includes(value as PublicLanguage)

export const direction = (language: string) => (language === 'ar' ? 'rtl' : 'ltr')

/** A language that the Centre writes in; English for all others. */
export const writtenLanguage = (language: string): PublicLanguage =>
  isPublicLanguage(language) ? language : 'en'
