import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

router
  .group(() => {
    router
      .get('/clients/:id', [controllers.dossier.ClientPages, 'show'])
      .where('id', /^[0-9A-HJKMNP-TV-Z]{26}$/)
      .as('clients.show')
      .use(middleware.may('clients.view'))
    router
      .get('/desk', [controllers.dossier.Desk, 'show'])
      .as('desk.show')
      .use(middleware.may('desk.view'))
  })
  .use([...withSession, middleware.staff()])
