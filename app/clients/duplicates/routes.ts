import '#app/clients/duplicates/sweeps'
import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

router
  .group(() => {
    const { Duplicates, DuplicateMerges, DuplicateDecisions, DuplicateOpenings } =
      controllers.clients
    router.get('/', [Duplicates, 'index']).as('index')
    router.get('/merged', [DuplicateMerges, 'index']).as('merges.index')
    router.delete('/merged/:id', [DuplicateMerges, 'destroy']).as('merges.destroy')
    router.get('/:id', [Duplicates, 'show']).as('show')
    router.post('/:id/merges', [DuplicateMerges, 'store']).as('merges.store')
    router.post('/:id/decisions', [DuplicateDecisions, 'store']).as('decisions.store')
    router.post('/:id/openings', [DuplicateOpenings, 'store']).as('openings.store')
  })
  .where('id', RECORD_ID)
  .prefix('/duplicates')
  .as('duplicates')
  .use([...withSession, middleware.staff(), middleware.may('clients.merge')])
