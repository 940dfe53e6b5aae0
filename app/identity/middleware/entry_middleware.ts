import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { STAFF_LANGUAGES } from '#app/core/languages'

/** Doors of the staff's house speak Polish or English, whatever else the browser asks for. */
export default class EntryMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    if (!STAFF_LANGUAGES.some((language) => language === ctx.locale)) {
      ctx.useLocale('en')
    }
    return next()
  }
}
