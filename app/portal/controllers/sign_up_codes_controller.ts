import type { HttpContext } from '@adonisjs/core/http'
import type { PublicLanguage } from '#app/core/languages'
import { checkForm, type Problem } from '#app/portal/check_form'
import { checkCode } from '#app/portal/codes/check_code'
import { sendCode } from '#app/portal/codes/send_code'
import type { SignUpAnswers } from '#app/portal/models/sign_up_draft'
import { finishSignUp } from '#app/portal/sign_up/finish_sign_up'
import { addressOf, atStep, type SignUp } from '#app/portal/sign_up/sign_up_step'
import { codeValidator } from '#app/portal/validators/booking'

/** A sign-up beyond what is ordinary: a code shows that somebody reads what the contact gets. */
export default class SignUpCodesController {
  show(ctx: HttpContext) {
    return atStep(ctx, 'check', (signUp) => this.page(ctx, signUp))
  }

  /** Sends a code, or tries the one that came. */
  store(ctx: HttpContext) {
    return atStep(ctx, 'check', async (signUp) => {
      const contact = { ...contactOf(signUp.given), purpose: 'over_limit' as const }
      if (ctx.request.input('code') === undefined) {
        await sendCode({ ...contact, language: ctx.locale as PublicLanguage })
        const page = addressOf('code', signUp.group, ctx.locale)
        return ctx.response.redirect(`${page}?sent=1`, false, 303)
      }
      const { answers } = await checkForm(ctx, codeValidator)
      if (!answers || !(await checkCode({ ...contact, code: answers.code }))) {
        ctx.response.status(422)
        const message = ctx.t('validation:fields.code.invalid')
        return this.page(ctx, signUp, [{ field: 'code', message }])
      }
      return this.finish(ctx, signUp)
    })
  }

  private async finish(ctx: HttpContext, { draft, group }: SignUp) {
    await draft!.answer({ isConfirmed: true }).save()
    draft!.$setRelated('group', group)
    return finishSignUp(ctx, draft!)
  }

  private page(ctx: HttpContext, { group, given }: SignUp, problems: Problem[] = []) {
    return ctx.inertia.render('portal/sign_up/code', {
      group: { id: group.id, name: group.name },
      contact: contactOf(given).value,
      isSent: problems.length > 0 || ctx.request.input('sent') === '1',
      problems,
    })
  }
}

/** The phone, else the mailbox. */
const contactOf = ({ phone, email }: SignUpAnswers) =>
  phone ? { kind: 'phone' as const, value: phone } : { kind: 'email' as const, value: email! }
