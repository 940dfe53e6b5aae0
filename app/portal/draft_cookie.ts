import type { HttpContext } from '@adonisjs/core/http'
import { cookieName } from '#config/app'
import BookingDraft from '#app/appointments/models/booking_draft'

const NAME = cookieName('booking')

/** The booking under way in this browser, if there is one. */
export async function currentDraft({ request }: HttpContext): Promise<BookingDraft | null> {
  const token = request.plainCookie(NAME, { encoded: false })
  return token ? BookingDraft.ofCookie(String(token)) : null
}

/** The same, or a new one whose cookie goes out with this answer; not yet saved. */
export async function draftToAnswer(ctx: HttpContext): Promise<BookingDraft> {
  const found = await currentDraft(ctx)
  if (found) {
    found.language = ctx.locale
    return found
  }
  return newDraft(ctx)
}

/** A booking begun anew in this browser; not yet saved. */
export function newDraft(ctx: HttpContext): BookingDraft {
  const { draft, token } = BookingDraft.begin(ctx.locale)
  ctx.response.plainCookie(NAME, token, { encode: false, maxAge: '4h' })
  return draft
}

export const forgetDraft = ({ response }: HttpContext) => response.clearCookie(NAME)
