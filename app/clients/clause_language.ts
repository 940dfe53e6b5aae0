import { isPublicLanguage, type PublicLanguage } from '#app/core/languages'

/** The information clause exists in the public languages; others read it in Polish. */
export const clauseLanguageOf = (language: string): PublicLanguage =>
  isPublicLanguage(language) ? language : 'pl'
