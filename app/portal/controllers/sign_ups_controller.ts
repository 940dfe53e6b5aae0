import type { HttpContext } from '@adonisjs/core/http'
import SignUpDraft from '#app/portal/models/sign_up_draft'
import { finishSignUp } from '#app/portal/sign_up/finish_sign_up'
import { addressOf, stepToAnswer } from '#app/portal/sign_up/sign_up_step'

/** The last click of a sign-up. */
export default class SignUpsController {
  async store(ctx: HttpContext) {
    const { request, response, locale } = ctx
    const key = String(request.input('one_time_key') ?? '')
    const draft = await SignUpDraft.query()
      .where({ one_time_key: key, group_id: ctx.params.group })
      .preload('group')
      .first()
    if (draft && stepToAnswer(draft.group, draft.given) === 'check') {
      return finishSignUp(ctx, draft)
    }
    const check = addressOf('check', { id: ctx.params.group }, locale)
    return response.redirect(`${check}?changed=1`, false, 303)
  }

  /** Where a change of language on the check page leads. */
  begin({ params, response, locale }: HttpContext) {
    return response.redirect(addressOf('who', { id: params.group }, locale))
  }
}
