import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const { scheduling } = controllers

router
  .group(() => {
    router.get('/availabilities', [scheduling.Availabilities, 'index']).as('index')
    router.get('/availabilities/:id/edit', [scheduling.Availabilities, 'edit']).as('edit')
    router.get('/availabilities/:id', [scheduling.Availabilities, 'show']).as('show')
  })
  .as('scheduling.availabilities')
  .use([...withSession, middleware.staff(), middleware.may('availabilities.manage')])

router
  .group(() => {
    router.get('/rules', [scheduling.Rules, 'index']).as('index')
    router.get('/rules/:id', [scheduling.Rules, 'edit']).as('edit')
    router.put('/rules/:id', [scheduling.Rules, 'update']).as('update')
  })
  .as('scheduling.rules')
  .use([...withSession, middleware.staff(), middleware.may('rules.manage')])
