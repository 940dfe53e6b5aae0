import type { HttpContext } from '@adonisjs/core/http'
import { addressOf, isReached, stepToAnswer } from '#app/portal/booking_step'
import { checkForm, type Problem } from '#app/portal/check_form'
import { currentDraft, draftToAnswer } from '#app/portal/draft_cookie'
import { contactValidator } from '#app/portal/validators/booking'

type Contact = { name?: string; phone?: string; email?: string }

/** Step 4: who. One name in any script, and a phone or an e-mail. */
export default class BookingContactsController {
  async show(ctx: HttpContext) {
    const draft = await currentDraft(ctx)
    return isReached('contact', draft)
      ? this.page(ctx, draft!.given, [])
      : ctx.response.redirect(addressOf(stepToAnswer(draft), ctx.locale))
  }

  async store(ctx: HttpContext) {
    const { answers, problems } = await checkForm(ctx, contactValidator)
    if (!answers) {
      return this.page(ctx, ctx.request.only(['name', 'phone', 'email']), problems)
    }
    const draft = await draftToAnswer(ctx)
    const { name, phone, email } = answers
    await draft.answer({ name, phone, email }).save()
    return ctx.response.redirect(addressOf(stepToAnswer(draft), ctx.locale), false, 303)
  }

  private page(ctx: HttpContext, { name, phone, email }: Contact, found: Problem[]) {
    const either = { field: 'contact', message: ctx.t('validation:fields.contact.invalid') }
    const problems = found.map((problem) =>
      problem.field === 'phone' && !phone ? either : problem
    )
    const answers = { name: name ?? null, phone: phone ?? null, email: email ?? null }
    return ctx.inertia.render('portal/booking/contact', { answers, problems })
  }
}
