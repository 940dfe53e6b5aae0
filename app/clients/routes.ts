import '#app/clients/name_index/refold'
import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

router
  .group(() => {
    const { Clients, ClientMatches, ClientOpenings, ClientSearches } = controllers.clients
    router.get('/', [Clients, 'index']).as('index').use(middleware.may('clients.list'))
    router.get('/new', [Clients, 'create']).as('create').use(middleware.may('clients.register'))
    router.post('/', [Clients, 'store']).as('store').use(middleware.may('clients.register'))
    router
      .post('/search', [ClientSearches, 'store'])
      .as('search')
      .use(middleware.may('clients.search'))
    router
      .post('/matches', [ClientMatches, 'store'])
      .as('matches')
      .use(middleware.may('clients.register'))
    router
      .get('/:id/edit', [Clients, 'edit'])
      .where('id', RECORD_ID)
      .as('edit')
      .use(middleware.may('clients.edit'))
    router
      .put('/:id', [Clients, 'update'])
      .where('id', RECORD_ID)
      .as('update')
      .use(middleware.may('clients.edit'))
    router
      .post('/:id/participants', [controllers.clients.ClientParticipants, 'store'])
      .where('id', RECORD_ID)
      .as('participants.store')
      .use(middleware.may('clients.edit'))
    router
      .post('/:id/openings', [ClientOpenings, 'store'])
      .where('id', RECORD_ID)
      .as('openings.store')
      .use(middleware.may('clients.view'))
  })
  .prefix('/clients')
  .as('clients')
  .use([...withSession, middleware.staff()])
