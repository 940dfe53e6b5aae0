import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const { dossier } = controllers

/** An office behind one address has many telephones; each feed has its own limit besides. */
const reading = middleware.throttle({ name: 'calendars', points: 600, seconds: 600 })

router.get('/calendars/:token.ics', [dossier.Calendars, 'show']).as('dossier.calendar').use(reading)

router
  .group(() => {
    router.get('/', [dossier.CalendarFeeds, 'show']).as('show')
    router.post('/', [dossier.CalendarFeeds, 'store']).as('store')
    router.put('/', [dossier.CalendarFeeds, 'update']).as('update')
    router.delete('/', [dossier.CalendarFeeds, 'destroy']).as('destroy')
  })
  .prefix('/account/calendar')
  .as('dossier.calendar_feed')
  .use([...withSession, middleware.staff(), middleware.may('calendar.publish')])
