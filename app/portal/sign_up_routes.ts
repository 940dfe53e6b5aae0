import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { middleware } from '#start/kernel'

const { portal } = controllers
const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const inLanguages = new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`)

/** Thirty people on one Wi-Fi may all sign up; a script may not. */
const signingUp = middleware.throttle({ name: 'sign_up', points: 400, seconds: 600 })
const coding = middleware.throttle({ name: 'sign_up_code', points: 60, seconds: 600 })

router
  .group(() => {
    router.get('/courses', [portal.PublicGroups, 'courses']).as('courses')
    router.get('/workshops', [portal.PublicGroups, 'workshops']).as('workshops')
    for (const kind of ['courses', 'workshops']) {
      router.get(`/${kind}/:group`, [portal.PublicGroups, 'show']).as(`${kind}.show`)
    }
  })
  .prefix('/:locale')
  .where('locale', inLanguages)
  .where('group', RECORD_ID)
  .as('portal.groups')

router
  .group(() => {
    router.get('/', [portal.SignUps, 'begin']).as('begin')
    router.post('/', [portal.SignUps, 'store']).as('store').use(signingUp)
    router.get('/who', [portal.SignUpPeople, 'show']).as('who')
    router.post('/who', [portal.SignUpPeople, 'store']).as('who.store').use(signingUp)
    router.get('/contact', [portal.SignUpContacts, 'show']).as('contact')
    router.post('/contact', [portal.SignUpContacts, 'store']).as('contact.store').use(signingUp)
    router.get('/about', [portal.SignUpFacts, 'show']).as('about')
    router.post('/about', [portal.SignUpFacts, 'store']).as('about.store').use(signingUp)
    router.get('/check', [portal.SignUpChecks, 'show']).as('check')
    router.get('/code', [portal.SignUpCodes, 'show']).as('code')
    router.post('/code', [portal.SignUpCodes, 'store']).as('code.store').use(coding)
  })
  .prefix('/:locale/sign-up/:group')
  .where('locale', inLanguages)
  .where('group', RECORD_ID)
  .as('portal.sign_up')
  .use(middleware.noStore())

router
  .group(() => {
    router.get('/enrolments/:token', [portal.EnrolmentsByLink, 'show']).as('enrolments.show')
    router
      .get('/enrolments/:token/calendar.ics', [portal.EnrolmentsByLink, 'ics'])
      .as('enrolments.ics')
    router
      .get('/enrolments/:token/leaving', [portal.EnrolmentsByLink, 'leaving'])
      .as('enrolments.leaving')
    router
      .post('/enrolments/:token/leaving', [portal.EnrolmentsByLink, 'leave'])
      .as('enrolments.leave')
      .use(signingUp)
    router.get('/seat-offers/:token', [portal.OfferedSeats, 'show']).as('seat_offers.show')
    router
      .post('/seat-offers/:token', [portal.OfferedSeats, 'accept'])
      .as('seat_offers.accept')
      .use(signingUp)
    router.get('/seat-offers/:token/refusal', [portal.OfferedSeats, 'back']).as('seat_offers.back')
    router
      .post('/seat-offers/:token/refusal', [portal.OfferedSeats, 'decline'])
      .as('seat_offers.decline')
      .use(signingUp)
  })
  .prefix('/:locale')
  .where('locale', inLanguages)
  .as('portal.seats')
  .use(middleware.noStore())
