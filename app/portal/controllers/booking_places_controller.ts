import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import { dropHold } from '#app/appointments/hold_for_draft'
import { addressOf, isReached } from '#app/portal/booking_step'
import { checkForm, type Problem } from '#app/portal/check_form'
import { currentDraft, draftToAnswer } from '#app/portal/draft_cookie'
import { spokenLanguages } from '#app/portal/spoken_languages'
import { placeValidator } from '#app/portal/validators/booking'

/** Step 2: where and in which language. */
export default class BookingPlacesController {
  async show(ctx: HttpContext) {
    if (!isReached('place', await currentDraft(ctx))) {
      return ctx.response.redirect(addressOf('topic', ctx.locale))
    }
    return this.page(ctx, [])
  }

  async store(ctx: HttpContext) {
    const { answers, problems } = await checkForm(ctx, placeValidator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    const draft = await draftToAnswer(ctx)
    const { branchId, language } = draft.given
    if (answers.branch_id !== branchId || answers.language !== language) {
      await dropHold(draft)
      const place = { branchId: answers.branch_id, language: answers.language }
      draft.answer({ ...place, startsAt: undefined })
    }
    await draft.save()
    return ctx.response.redirect(addressOf('time', ctx.locale), false, 303)
  }

  private async page(ctx: HttpContext, problems: Problem[]) {
    const branches = await Branch.query().whereNull('closed_on').orderBy('position')
    const draft = await currentDraft(ctx)
    const { branchId, language } = draft?.given ?? {}
    return ctx.inertia.render('portal/booking/place', {
      branches: branches.map(({ id, name, address }) => ({ id, name, address })),
      languages: await spokenLanguages(),
      chosen: { branchId: branchId ?? null, language: language ?? ctx.locale },
      problems,
    })
  }
}
