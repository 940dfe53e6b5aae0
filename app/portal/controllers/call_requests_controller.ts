import type { HttpContext } from '@adonisjs/core/http'
import { requestCall } from '#app/appointments/request_call'
import { checkForm, type Problem } from '#app/portal/check_form'
import { spokenLanguages } from '#app/portal/spoken_languages'
import { callRequestValidator } from '#app/portal/validators/booking'

/** For those who would rather be rung back. */
export default class CallRequestsController {
  create(ctx: HttpContext) {
    return this.page(ctx, [])
  }

  async store(ctx: HttpContext) {
    const { answers, problems } = await checkForm(ctx, callRequestValidator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    await requestCall(answers)
    return ctx.response.redirect(`/${ctx.locale}/call-requests/done`, false, 303)
  }

  done({ inertia }: HttpContext) {
    return inertia.render('portal/call_requests/done', {})
  }

  private async page({ request, inertia, locale }: HttpContext, problems: Problem[]) {
    const { name, phone, language } = request.only(['name', 'phone', 'language'])
    const answers = { name: name ?? null, phone: phone ?? null, language: language ?? locale }
    const languages = await spokenLanguages()
    return inertia.render('portal/call_requests/new', { answers, languages, problems })
  }
}
