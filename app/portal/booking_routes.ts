import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { middleware } from '#start/kernel'

const { portal } = controllers

/** Thirty people on one Wi-Fi may all book; a script may not. */
const booking = middleware.throttle({ name: 'booking', points: 400, seconds: 600 })
const holding = middleware.throttle({ name: 'booking_hold', points: 120, seconds: 600 })
const coding = middleware.throttle({ name: 'booking_code', points: 60, seconds: 600 })
const watching = middleware.throttle({ name: 'slot_alert', points: 60, seconds: 600 })
const calling = middleware.throttle({ name: 'call_request', points: 60, seconds: 600 })

router
  .group(() => {
    router
      .get('/book', ({ response, locale }) =>
        response.redirect().withQs().toPath(`/${locale}/book/topic`)
      )
      .as('booking')
    router.get('/book/topic', [portal.BookingTopics, 'show']).as('topic')
    router.post('/book/topic', [portal.BookingTopics, 'store']).as('topic.store').use(booking)
    router.get('/book/place', [portal.BookingPlaces, 'show']).as('place')
    router.post('/book/place', [portal.BookingPlaces, 'store']).as('place.store').use(booking)
    router.get('/book/time', [portal.BookingTimes, 'show']).as('time')
    router
      .post('/book/time', [portal.BookingTimes, 'store'])
      .as('time.store')
      .use([booking, holding])
    router.get('/book/contact', [portal.BookingContacts, 'show']).as('contact')
    router.post('/book/contact', [portal.BookingContacts, 'store']).as('contact.store').use(booking)
    router.get('/book/check', [portal.BookingChecks, 'show']).as('check')
    router.get('/book/code', [portal.BookingCodes, 'show']).as('code')
    router.post('/book/code', [portal.BookingCodes, 'store']).as('code.store').use(coding)
    router.get('/book/alert', [portal.SlotAlerts, 'create']).as('alerts.create')
    router.post('/book/alert', [portal.SlotAlerts, 'store']).as('alerts.store').use(watching)
    router.post('/book', [portal.Bookings, 'store']).as('bookings.store').use(booking)

    router.get('/bookings/:token', [portal.Bookings, 'show']).as('bookings.show')
    router.get('/bookings/:token/print', [portal.Bookings, 'print']).as('bookings.print')
    router.get('/bookings/:token/calendar.ics', [portal.Bookings, 'ics']).as('bookings.ics')
    router.get('/bookings/:token/time', [portal.BookingChanges, 'show']).as('changes.show')
    router
      .post('/bookings/:token/time', [portal.BookingChanges, 'store'])
      .as('changes.store')
      .use(booking)
    router
      .get('/bookings/:token/cancellation', [portal.BookingCancellations, 'show'])
      .as('cancellations.show')
    router
      .post('/bookings/:token/cancellation', [portal.BookingCancellations, 'store'])
      .as('cancellations.store')
      .use(booking)

    router
      .post('/bookings/:token/rebooking', [portal.Rebookings, 'store'])
      .as('rebookings.store')
      .use(booking)

    router.get('/alerts/:token', [portal.SlotAlerts, 'show']).as('alerts.show')
    router.post('/alerts/:token/ending', [portal.SlotAlerts, 'end']).as('alerts.end').use(booking)
    router.get('/offers/:token', [portal.SlotOffers, 'show']).as('offers.show')
    router.post('/offers/:token', [portal.SlotOffers, 'accept']).as('offers.accept').use(booking)
    router
      .get('/offers/:token/refusal', ({ response, params, locale }) =>
        response.redirect(`/${locale}/offers/${params.token}`)
      )
      .as('offers.refused')
    router
      .post('/offers/:token/refusal', [portal.SlotOffers, 'decline'])
      .as('offers.decline')
      .use(booking)

    router
      .get('/call-requests', ({ response, locale }) =>
        response.redirect(`/${locale}/call-requests/new`)
      )
      .as('calls')
    router.get('/call-requests/new', [portal.CallRequests, 'create']).as('calls.create')
    router.post('/call-requests', [portal.CallRequests, 'store']).as('calls.store').use(calling)
    router.get('/call-requests/done', [portal.CallRequests, 'done']).as('calls.done')
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`))
  .as('portal.booking')
  .use(middleware.noStore())
