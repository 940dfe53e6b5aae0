import type { TFunction } from 'i18next'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isPublicLanguage, PUBLIC_LANGUAGES, type PublicLanguage } from '#app/core/languages'

/** The language in the path; else what the browser asks for; else Polish. */
export function languageOf(request: HttpContext['request']): PublicLanguage {
  const [prefix] = request.url().split('/').filter(Boolean)
  if (isPublicLanguage(prefix)) {
    return prefix
  }
  const preferred = request.language([...PUBLIC_LANGUAGES])
  return isPublicLanguage(preferred) ? preferred : 'pl'
}

export default class LocaleMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    ctx.useLocale(languageOf(ctx.request))
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    locale: PublicLanguage
    t: TFunction
    useLocale(this: HttpContext, locale: PublicLanguage): void
  }
}
