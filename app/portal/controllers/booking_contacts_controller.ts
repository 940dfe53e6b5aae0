import type { HttpContext } from '@adonisjs/core/http'
import type { BookingAnswers } from '#app/appointments/models/booking_draft'
import { addressOf, isReached, stepToAnswer } from '#app/portal/booking_step'
import { checkForm, type Problem } from '#app/portal/check_form'
import {
  contactAnswers,
  contactAsked,
  contactKept,
  contactProblems,
  contactTyped,
  type ContactShown,
} from '#app/portal/contact_answers'
import { currentDraft, draftToAnswer } from '#app/portal/draft_cookie'
import { callContactValidator, contactValidator } from '#app/portal/validators/booking'

/** Step 4: who. One name in any script, and a phone or an e-mail. */
export default class BookingContactsController {
  async show(ctx: HttpContext) {
    const draft = await currentDraft(ctx)
    return isReached('contact', draft)
      ? this.page(ctx, draft!.given, contactKept(draft!.given))
      : ctx.response.redirect(addressOf(stepToAnswer(draft), ctx.locale))
  }

  async store(ctx: HttpContext) {
    const draft = await draftToAnswer(ctx)
    const isCall = draft.given.channel === 'phone'
    const { answers, problems } = isCall
      ? await checkForm(ctx, callContactValidator)
      : await checkForm(ctx, contactValidator)
    if (!answers) {
      const typed = contactTyped(ctx)
      const found = isCall ? problems : contactProblems(ctx, problems, typed.phone)
      return this.page(ctx, draft.given, typed, found)
    }
    await draft.answer(contactAnswers(answers, draft.given)).save()
    return ctx.response.redirect(addressOf(stepToAnswer(draft), ctx.locale), false, 303)
  }

  private page(
    ctx: HttpContext,
    given: BookingAnswers,
    answers: ContactShown,
    problems: Problem[] = []
  ) {
    const asked = contactAsked(given)
    return ctx.inertia.render('portal/booking/contact', { asked, answers, problems })
  }
}
