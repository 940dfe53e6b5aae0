import env from '#start/env'

const list = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** How much booking by the public is ordinary; what goes beyond it is confirmed with a code. */
const bookingConfig = {
  /** Bookings ahead that one phone or mailbox may have, a family counting as one. */
  openBookings: env.get('BOOKING_OPEN', 2),
  /** The same when the contact answered with a code. */
  openBookingsConfirmed: env.get('BOOKING_OPEN_CONFIRMED', 6),

  /** Of one network: thirty people on one Wi-Fi may all book within the hour. */
  network: [
    { name: 'booked_in_hour', points: env.get('BOOKING_PER_HOUR', 40), seconds: 3600 },
    { name: 'booked_in_day', points: env.get('BOOKING_PER_DAY', 120), seconds: 86_400 },
  ],
  /** Of everybody together. */
  site: { name: 'booked_on_site', points: env.get('BOOKING_PER_SITE', 300), seconds: 600 },

  /** Shelters and the Centre's own desks, by comma: addresses, and phones or mailboxes. */
  exemptNetworks: list(env.get('BOOKING_EXEMPT_NETWORKS')),
  exemptContacts: list(env.get('BOOKING_EXEMPT_CONTACTS')),
}

export default bookingConfig
