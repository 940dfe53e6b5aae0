import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { middleware } from '#start/kernel'

const { portal } = controllers
const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

/** Thirty people on one Wi-Fi may all ask for a code; nobody may ring through the numbers. */
const asking = middleware.throttle({ name: 'me_code', points: 60, seconds: 600 })
const trying = middleware.throttle({ name: 'me_try', points: 120, seconds: 600 })

const using = middleware.throttle({ name: 'me', points: 1500, seconds: 600 })

const inLanguages = new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`)

router
  .group(() => {
    router.get('/sign-in', [portal.MeSignIns, 'show']).as('sign_in.show')
    router.post('/sign-in', [portal.MeSignIns, 'store']).as('sign_in.store').use(asking)
    router.get('/code', [portal.MeCodes, 'show']).as('code.show')
    router.post('/code', [portal.MeCodes, 'store']).as('code.store').use(trying)
    router.get('/pin', [portal.MePins, 'show']).as('pin.show')
    router.post('/pin', [portal.MePins, 'store']).as('pin.store').use(trying)
    router.get('/pin/new', [portal.MeFirstPins, 'show']).as('first_pin.show')
    router.post('/pin/new', [portal.MeFirstPins, 'store']).as('first_pin.store').use(trying)
    router.post('/sign-out', [portal.MeSignOuts, 'store']).as('sign_out')
  })
  .prefix('/:locale/me')
  .where('locale', inLanguages)
  .as('portal.me')
  .use(middleware.noStore())

router
  .group(() => {
    router.get('/', [portal.MyCentre, 'show']).as('show')
    router.get('/courses', [portal.MyCourses, 'show']).as('courses.show')
    router
      .get('/papers/:id', [portal.MyCourses, 'paper'])
      .as('papers.show')
      .where('id', RECORD_ID)
      .use(middleware.throttle({ name: 'me_paper', points: 30, seconds: 600 }))
    router.get('/details', [portal.MyDetails, 'show']).as('details.show')
    router.post('/details', [portal.MyDetails, 'store']).as('details.store')
    router.post('/language', [portal.MyLanguages, 'store']).as('language.store')
    router.post('/call-requests', [portal.MyCallRequests, 'store']).as('calls.store')
    router
      .group(() => {
        router.get('/cancellation', [portal.MyCancellations, 'show']).as('cancellations.show')
        router.post('/cancellation', [portal.MyCancellations, 'store']).as('cancellations.store')
        router.get('/time', [portal.MyChanges, 'show']).as('changes.show')
        router.post('/time', [portal.MyChanges, 'store']).as('changes.store')
        router.post('/again', [portal.MyRebookings, 'store']).as('again.store')
      })
      .prefix('/appointments/:id')
      .where('id', RECORD_ID)
  })
  .prefix('/:locale/me')
  .where('locale', inLanguages)
  .as('portal.my')
  .use([middleware.noStore(), using, middleware.me()])
