import type { HttpContext } from '@adonisjs/core/http'
import type { PublicLanguage } from '#app/core/languages'
import type BookingDraft from '#app/appointments/models/booking_draft'
import { bookDraft } from '#app/portal/book_draft'
import { addressOf, stepToAnswer } from '#app/portal/booking_step'
import { checkForm, type Problem } from '#app/portal/check_form'
import { checkCode } from '#app/portal/codes/check_code'
import { sendCode } from '#app/portal/codes/send_code'
import { currentDraft } from '#app/portal/draft_cookie'
import { codeValidator } from '#app/portal/validators/booking'

/** A booking beyond what is ordinary: a code shows that somebody reads what the contact gets. */
export default class BookingCodesController {
  async show(ctx: HttpContext) {
    const draft = await this.readyDraft(ctx)
    return draft ? this.page(ctx, draft) : this.redirectBack(ctx)
  }

  /** Sends a code, or tries the one that came. */
  async store(ctx: HttpContext) {
    const draft = await this.readyDraft(ctx)
    if (!draft) {
      return this.redirectBack(ctx)
    }
    const contact = { ...contactOf(draft), purpose: 'over_limit' as const }
    if (ctx.request.input('code') === undefined) {
      await sendCode({ ...contact, language: ctx.locale as PublicLanguage })
      return ctx.response.redirect(`${addressOf('code', ctx.locale)}?sent=1`, false, 303)
    }
    const { answers } = await checkForm(ctx, codeValidator)
    if (!answers || !(await checkCode({ ...contact, code: answers.code }))) {
      ctx.response.status(422)
      const message = ctx.t('validation:fields.code.invalid')
      return this.page(ctx, draft, [{ field: 'code', message }])
    }
    await draft.answer({ isConfirmed: true }).save()
    return bookDraft(ctx, draft)
  }

  private async readyDraft(ctx: HttpContext) {
    const draft = await currentDraft(ctx)
    return draft && stepToAnswer(draft) === 'check' ? draft : null
  }

  private redirectBack({ response, locale }: HttpContext) {
    return response.redirect(addressOf('check', locale), false, 303)
  }

  private page(ctx: HttpContext, draft: BookingDraft, problems: Problem[] = []) {
    const { value } = contactOf(draft)
    const isSent = problems.length > 0 || ctx.request.input('sent') === '1'
    return ctx.inertia.render('portal/booking/code', { contact: value, isSent, problems })
  }
}

/** The phone, else the mailbox. */
function contactOf({ given: { phone, email } }: BookingDraft) {
  return phone
    ? { kind: 'phone' as const, value: phone }
    : { kind: 'email' as const, value: email! }
}
