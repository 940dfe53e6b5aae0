import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

router
  .group(() => {
    router.get('/login', [controllers.identity.Sessions, 'create']).as('sessions.create')
    router.post('/login', [controllers.identity.Sessions, 'store']).as('sessions.store')
  })
  .as('identity')
  .use([...withSession, middleware.entry()])

router
  .group(() => {
    router.post('/logout', [controllers.identity.Sessions, 'destroy']).as('sessions.destroy')
    router.get('/lock', [controllers.identity.Locks, 'show']).as('locks.show')
    router.put('/lock', [controllers.identity.Locks, 'update']).as('locks.update')
    router.put('/activity', [controllers.identity.Activities, 'update']).as('activities.update')
    router.post('/lock', [controllers.identity.Locks, 'store']).as('locks.store')
  })
  .as('identity')
  .use([...withSession, middleware.staff({ evenLocked: true })])
