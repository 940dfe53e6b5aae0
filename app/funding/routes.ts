import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

router
  .get('/register', [controllers.funding.RegisterEntries, 'index'])
  .use([...withSession, middleware.staff(), middleware.may('register.view')])
  .as('funding.register.index')
