import type { HttpContext } from '@adonisjs/core/http'
import Topic from '#app/identity/models/topic'
import { dropHold } from '#app/appointments/hold_for_draft'
import { addressOf } from '#app/portal/booking_step'
import { checkForm, type Problem } from '#app/portal/check_form'
import { currentDraft, draftToAnswer } from '#app/portal/draft_cookie'
import { topicValidator } from '#app/portal/validators/booking'

/** Step 1: what about. */
export default class BookingTopicsController {
  show(ctx: HttpContext) {
    return this.page(ctx, [])
  }

  async store(ctx: HttpContext) {
    const { answers, problems } = await checkForm(ctx, topicValidator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    const draft = await draftToAnswer(ctx)
    if (answers.topic !== draft.given.topic) {
      await dropHold(draft)
      draft.answer({ topic: answers.topic, startsAt: undefined, kept: undefined })
    }
    await draft.save()
    return ctx.response.redirect(addressOf('place', ctx.locale), false, 303)
  }

  private async page(ctx: HttpContext, problems: Problem[]) {
    const topics = await Topic.query().where('is_bookable', true).orderBy('position')
    const draft = await currentDraft(ctx)
    return ctx.inertia.render('portal/booking/topic', {
      topics: topics.map(({ code, icon }) => ({ code, icon })),
      chosen: (ctx.request.qs().topic as string | undefined) ?? draft?.given.topic ?? null,
      problems,
    })
  }
}
