import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import { INTERPRETED_LANGUAGES, MOST_FAMILY } from '#app/appointments/booking_needs'
import { dropHold } from '#app/appointments/hold_for_draft'
import { addressOf, isReached } from '#app/portal/booking_step'
import { checkForm, type Problem } from '#app/portal/check_form'
import { currentDraft, draftToAnswer } from '#app/portal/draft_cookie'
import { keptWith, looksElsewhere, placeAnswers } from '#app/portal/place_answers'
import { endonym, spokenLanguages } from '#app/portal/spoken_languages'
import { placeValidator } from '#app/portal/validators/booking'

/** Step 2: where and in which language; behind a fold, what some people need beside that. */
export default class BookingPlacesController {
  async show(ctx: HttpContext) {
    const draft = await currentDraft(ctx)
    if (!isReached('place', draft)) {
      return ctx.response.redirect(addressOf('topic', ctx.locale))
    }
    const { branchId, language, interpreterLanguage, isAccessible, bookedFor, ...needs } =
      draft!.given
    return this.page(ctx, {
      branch_id: branchId,
      language: language ?? ctx.locale,
      interpreter_language: interpreterLanguage,
      is_accessible: isAccessible,
      booked_for: bookedFor,
      channel: needs.channel,
      sex: needs.sex,
      people: needs.people,
    })
  }

  async store(ctx: HttpContext) {
    const { answers, problems } = await checkForm(ctx, placeValidator)
    if (!answers) {
      return this.page(ctx, ctx.request.body(), problems)
    }
    const draft = await draftToAnswer(ctx)
    const given = placeAnswers(answers)
    if (looksElsewhere(draft.given, given)) {
      await dropHold(draft)
      draft.answer({ startsAt: undefined })
    }
    await draft.answer({ ...given, kept: keptWith(draft.given, given) }).save()
    return ctx.response.redirect(addressOf('time', ctx.locale), false, 303)
  }

  private async page(ctx: HttpContext, given: Given, problems: Problem[] = []) {
    const branches = await Branch.query().whereNull('closed_on').orderBy('position')
    const languages = INTERPRETED_LANGUAGES.map((code) => ({ code, name: endonym(code) }))
    return ctx.inertia.render('portal/booking/place', {
      branches: branches.map(({ id, name, address }) => ({ id, name, address })),
      languages: await spokenLanguages(),
      interpreted: languages.sort((one, other) => one.name.localeCompare(other.name)),
      mostPeople: MOST_FAMILY,
      chosen: chosenOf(given),
      problems,
    })
  }
}

type Given = Record<string, unknown>

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const numberOf = (value: unknown) => Number(value) || null

/** What the page shows as chosen, whether it comes from the draft or from a refused form. */
const chosenOf = (given: Given) => ({
  branchId: numberOf(given.branch_id),
  language: text(given.language),
  channel: text(given.channel) ?? 'here',
  sex: text(given.sex),
  interpreterLanguage: text(given.interpreter_language),
  isAccessible: Boolean(given.is_accessible),
  bookedFor: text(given.booked_for) ?? 'self',
  people: numberOf(given.people),
})
