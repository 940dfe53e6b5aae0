import type { HttpContext } from '@adonisjs/core/http'
import { checkForm } from '#app/portal/check_form'
import { changeLanguage } from '#app/portal/me/change_language'
import { details } from '#app/portal/me/me_paths'
import { languageValidator } from '#app/portal/validators/me'

/** In which language the Centre writes from now on. */
export default class MyLanguagesController {
  async store(ctx: HttpContext) {
    const { answers } = await checkForm(ctx, languageValidator)
    if (answers) {
      await changeLanguage(ctx.me, answers.language)
    }
    const done = answers ? ('language' as const) : undefined
    return ctx.response.redirect(details(ctx.locale, done), false, 303)
  }
}
