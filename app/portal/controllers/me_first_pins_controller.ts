import type { HttpContext } from '@adonisjs/core/http'
import { countAttempt } from '#app/core/rate_limit'
import { choosePin } from '#app/clients/pins/choose_pin'
import { checkForm, type Problem } from '#app/portal/check_form'
import { enter } from '#app/portal/me/enter'
import { signIn } from '#app/portal/me/me_paths'
import { provenSessionOf } from '#app/portal/me/session_of'
import { newPinValidator } from '#app/portal/validators/me'

/** A guess at somebody's name or PIN by choosing one is a guess: few in an hour. */
const CHOICES = { name: 'first_pin', points: 8, seconds: 3600 }

const FIELDS = { too_easy: 'pin', not_found: 'first_name', too_often: 'first_name' } as const

/** The first visit: a name that the Centre knows, and a PIN of one's own. */
export default class MeFirstPinsController {
  async show(ctx: HttpContext) {
    const session = await provenSessionOf(ctx)
    return session ? this.page(ctx, []) : ctx.response.redirect(signIn(ctx.locale))
  }

  async store(ctx: HttpContext) {
    const session = await provenSessionOf(ctx)
    if (!session) {
      return ctx.response.redirect(signIn(ctx.locale, true), false, 303)
    }
    const { answers, problems } = await checkForm(ctx, newPinValidator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    if (answers.pin !== answers.pin_again) {
      return this.refuse(ctx, 'pin_again', 'unequal')
    }
    const isOften = (await countAttempt(CHOICES, session.contactIndex)) > 0
    const pin = isOften
      ? 'too_often'
      : await choosePin(session.contactIndex, answers.first_name, answers.pin)
    return typeof pin === 'string'
      ? this.refuse(ctx, FIELDS[pin], pin)
      : enter(ctx, session, pin, 'pin')
  }

  private refuse(ctx: HttpContext, field: string, why: string) {
    ctx.response.status(422)
    return this.page(ctx, [{ field, message: ctx.t(`me:first_pin.${why}`) }])
  }

  private page({ request, inertia }: HttpContext, problems: Problem[]) {
    const name: unknown = request.input('first_name')
    const firstName = typeof name === 'string' ? name : null
    return inertia.render('portal/me/first_pin', { firstName, problems })
  }
}
