import type { HttpContext } from '@adonisjs/core/http'
import { checkForm, type Problem } from '#app/portal/check_form'
import { askForCorrection } from '#app/portal/me/ask_for_correction'
import { languageOf, nameOf, recordMe } from '#app/portal/me/me'
import { details, doneIn } from '#app/portal/me/me_paths'
import { myContacts, myNames } from '#app/portal/me/my_data'
import { correctionValidator } from '#app/portal/validators/me'

/** My data as the Centre holds it; what is wrong goes to a colleague. */
export default class MyDetailsController {
  async show(ctx: HttpContext) {
    await recordMe(ctx.me, 'me_details.viewed')
    return this.page(ctx, [])
  }

  async store(ctx: HttpContext) {
    const { answers, problems } = await checkForm(ctx, correctionValidator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    await askForCorrection(ctx.me, answers.correction)
    return ctx.response.redirect(details(ctx.locale, 'correction'), false, 303)
  }

  private async page({ me, request, inertia }: HttpContext, problems: Problem[]) {
    const correction: unknown = request.input('correction')
    return inertia.render('portal/me/details', {
      name: nameOf(me),
      names: myNames(me),
      contacts: await myContacts(me),
      language: languageOf(me),
      correction: typeof correction === 'string' ? correction : '',
      done: doneIn(request.qs()),
      problems,
    })
  }
}
