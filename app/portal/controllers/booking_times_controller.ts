import type { HttpContext } from '@adonisjs/core/http'
import { minutesOf, searchedFor } from '#app/appointments/booking_needs'
import { holdForDraft } from '#app/appointments/hold_for_draft'
import type BookingDraft from '#app/appointments/models/booking_draft'
import { addressOf, isReached, stepToAnswer } from '#app/portal/booking_step'
import { freeTimes, isBookable } from '#app/appointments/free_times'
import { checkForm, type Problem } from '#app/portal/check_form'
import { currentDraft } from '#app/portal/draft_cookie'
import { timeValidator } from '#app/portal/validators/booking'

/** Step 3: when. Choosing a time holds it. */
export default class BookingTimesController {
  async show(ctx: HttpContext) {
    const draft = await currentDraft(ctx)
    return isReached('time', draft)
      ? timesPage(ctx, draft!)
      : ctx.response.redirect(addressOf(stepToAnswer(draft), ctx.locale))
  }

  async store(ctx: HttpContext) {
    const draft = await currentDraft(ctx)
    if (!isReached('time', draft)) {
      return ctx.response.redirect(addressOf(stepToAnswer(draft), ctx.locale), false, 303)
    }
    const { answers, problems } = await checkForm(ctx, timeValidator)
    if (!answers) {
      return timesPage(ctx, draft!, { problems })
    }
    const startsAt = answers.starts_at
    if (
      !(await isBookable(startsAt, draft!.given.branchId!)) ||
      !(await holdForDraft(draft!, startsAt))
    ) {
      return takenPage(ctx, draft!, startsAt)
    }
    await draft!.refresh()
    await draft!.answer({ startsAt }).save()
    return ctx.response.redirect(addressOf(stepToAnswer(draft), ctx.locale), false, 303)
  }
}

type Shown = { near?: string; isTaken?: boolean; problems?: Problem[] }

export function takenPage(ctx: HttpContext, draft: BookingDraft, near: string) {
  ctx.response.status(409)
  return timesPage(ctx, draft, { near, isTaken: true })
}

async function timesPage(ctx: HttpContext, { given }: BookingDraft, shown: Shown = {}) {
  const { near, isTaken = false, problems = [] } = shown
  const day = ctx.request.input('day')
  const asked = { ...searchedFor(given), day, near, minutes: minutesOf(given), locale: ctx.locale }
  const times = await freeTimes(asked)
  return ctx.inertia.render('portal/booking/time', { ...times, isTaken, problems })
}
