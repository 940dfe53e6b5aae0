import type { HttpContext } from '@adonisjs/core/http'
import type PersonalPin from '#app/clients/models/personal_pin'
import { personOfPin } from '#app/clients/pins/person_of_pin'
import { recordMe } from '#app/portal/me/me'
import { home, signIn, type Done } from '#app/portal/me/me_paths'
import { raiseSession } from '#app/portal/me/session_of'
import type PortalSession from '#app/portal/models/portal_session'

/** Opens My Centre for the person of this PIN, under a new token. */
export async function enter(
  ctx: HttpContext,
  session: PortalSession,
  pin: PersonalPin,
  done?: Done
) {
  const person = await personOfPin(pin, session.contactIndex)
  if (!person) {
    return ctx.response.redirect(signIn(ctx.locale, true), false, 303)
  }
  await raiseSession(ctx, session, { personalPinId: pin.id })
  await recordMe(person, 'me.signed_in')
  return ctx.response.redirect(home(ctx.locale, done), false, 303)
}
