import type { HttpContext } from '@adonisjs/core/http'
import { GroupClosed } from '#app/groups/errors'
import { enrolmentToken } from '#app/groups/enrolment_token'
import { bookingAllowance } from '#app/portal/booking_allowance'
import { groupAddress } from '#app/portal/groups/public_groups'
import type SignUpDraft from '#app/portal/models/sign_up_draft'
import { TooManySignUps } from '#app/portal/sign_up/errors'
import { signUpFromDraft } from '#app/portal/sign_up/sign_up_from_draft'
import { addressOf } from '#app/portal/sign_up/sign_up_step'

/** The last click: the person's own page, or a code when it goes beyond what is ordinary. */
export async function finishSignUp(ctx: HttpContext, draft: SignUpDraft) {
  const { response, locale } = ctx
  const { group, given } = draft
  try {
    const entry = await signUpFromDraft(draft, await bookingAllowance(ctx, given))
    return response.redirect(`/${locale}/enrolments/${enrolmentToken(entry)}`, false, 303)
  } catch (error) {
    if (error instanceof TooManySignUps) {
      const isHelpless = given.isConfirmed
      const next = isHelpless ? `/${locale}/call-requests/new` : addressOf('code', group, locale)
      return response.redirect(next, false, 303)
    }
    if (error instanceof GroupClosed) {
      return response.redirect(groupAddress(group, locale), false, 303)
    }
    throw error
  }
}
