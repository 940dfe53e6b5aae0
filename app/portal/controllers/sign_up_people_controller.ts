import type { HttpContext } from '@adonisjs/core/http'
import { MOST_FAMILY } from '#app/appointments/booking_needs'
import { checkForm, type Problem } from '#app/portal/check_form'
import { groupAddress } from '#app/portal/groups/public_groups'
import { draftToAnswer } from '#app/portal/sign_up/sign_up_cookie'
import { atStep, goOn, peopleOf, stepsOf, type SignUp } from '#app/portal/sign_up/sign_up_step'
import { whoValidator } from '#app/portal/validators/sign_up'

/** Step 1: who. */
export default class SignUpPeopleController {
  show(ctx: HttpContext) {
    return atStep(ctx, 'who', (signUp) => this.page(ctx, signUp, signUp.given))
  }

  store(ctx: HttpContext) {
    return atStep(ctx, 'who', async (signUp) => {
      const { group, draft: found, given } = signUp
      const { answers, problems } = await checkForm(ctx, whoValidator)
      if (!answers) {
        return this.page(ctx, signUp, typed(ctx), problems)
      }
      const who = { signedUp: answers.signed_up, people: answers.people ?? undefined }
      if (peopleOf(who) > group.capacity) {
        return this.page(ctx, signUp, who, this.tooMany(ctx, group.capacity))
      }
      const isSame = peopleOf(who) === peopleOf(given)
      const rest = isSame ? {} : { others: undefined, facts: undefined }
      const draft = draftToAnswer(ctx, group.id, found).answer({ ...who, ...rest })
      await draft.save()
      return goOn(ctx, group, draft.given)
    })
  }

  private tooMany({ response, t }: HttpContext, most: number): Problem[] {
    response.status(422)
    return [{ field: 'people', message: t('signup:who.too_many', { count: most }) }]
  }

  private page(
    { inertia, locale }: HttpContext,
    { group }: SignUp,
    chosen: { signedUp?: string | null; people?: number | null },
    problems: Problem[] = []
  ) {
    return inertia.render('portal/sign_up/who', {
      group: { id: group.id, name: group.name, path: groupAddress(group, locale) },
      steps: stepsOf(group),
      mostPeople: Math.min(MOST_FAMILY, group.capacity),
      chosen: { signedUp: chosen.signedUp ?? null, people: chosen.people ?? null },
      problems,
    })
  }
}

function typed({ request }: HttpContext) {
  const given = request.only(['signed_up', 'people'])
  return { signedUp: String(given.signed_up ?? ''), people: Number(given.people) || null }
}
