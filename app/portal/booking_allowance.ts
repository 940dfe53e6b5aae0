import env from '#start/env'
import type { HttpContext } from '@adonisjs/core/http'
import bookingConfig from '#config/booking'
import { countAttempt, networkOf } from '#app/core/rate_limit'
import { normaliseContact } from '#app/clients/contact_value'
import type { BookingAnswers } from '#app/appointments/models/booking_draft'

const EVERYBODY = 'everybody'

/**
 * How many bookings ahead the contact may have with this one: undefined for whom nobody counts,
 * 0 when a code is asked first. Nothing here looks at who the person is.
 */
export async function bookingAllowance(
  { request }: HttpContext,
  given: BookingAnswers
): Promise<number | undefined> {
  const network = networkOf(request.ip())
  if (env.get('RATE_LIMITS') === 'off' || isExempt(network, given)) {
    return undefined
  }
  if (given.isConfirmed) {
    return bookingConfig.openBookingsConfirmed
  }
  const isFlood = await countBooking(network)
  return isFlood || given.isSuspect ? 0 : bookingConfig.openBookings
}

/** Counts in every window, so that each of them is right. */
async function countBooking(network: string): Promise<boolean> {
  const waits = [await countAttempt(bookingConfig.site, EVERYBODY)]
  for (const limit of bookingConfig.network) {
    waits.push(await countAttempt(limit, network))
  }
  return waits.some((seconds) => seconds > 0)
}

function isExempt(network: string, { phone, email }: BookingAnswers) {
  const values = [phone && normaliseContact('phone', phone), email?.toLowerCase()]
  const { exemptNetworks, exemptContacts } = bookingConfig
  return (
    exemptNetworks.some((address) => networkOf(address) === network) ||
    exemptContacts.some((contact) => values.includes(kept(contact)))
  )
}

const kept = (contact: string) =>
  normaliseContact(contact.includes('@') ? 'email' : 'phone', contact)
