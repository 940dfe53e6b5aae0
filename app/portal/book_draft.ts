import type { HttpContext } from '@adonisjs/core/http'
import { tokenOf } from '#app/appointments/appointment_token'
import { bookFromDraft } from '#app/appointments/book_from_draft'
import { TooManyOpenBookings } from '#app/appointments/errors'
import type BookingDraft from '#app/appointments/models/booking_draft'
import { bookingAllowance } from '#app/portal/booking_allowance'
import { takenPage } from '#app/portal/controllers/booking_times_controller'
import { forgetDraft } from '#app/portal/draft_cookie'

/** The last click: the booking's page, other times, or a code when it goes beyond what is ordinary. */
export async function bookDraft(ctx: HttpContext, draft: BookingDraft) {
  const { response, locale } = ctx
  try {
    const id = await bookFromDraft(draft, await bookingAllowance(ctx, draft.given))
    if (!id) {
      return await takenPage(ctx, draft, draft.given.startsAt!)
    }
    forgetDraft(ctx)
    return response.redirect(`/${locale}/bookings/${tokenOf(id)}`, false, 303)
  } catch (error) {
    if (error instanceof TooManyOpenBookings) {
      const next = draft.given.isConfirmed ? '/call-requests/new' : '/book/code'
      return response.redirect(`/${locale}${next}`, false, 303)
    }
    throw error
  }
}
