import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { ClientNotes, BreakGlassOpenings } = controllers.clients

router
  .group(() => {
    router.get('/notes', [ClientNotes, 'index']).as('notes.index').use(middleware.may('notes.view'))
    router
      .post('/notes', [ClientNotes, 'store'])
      .as('notes.store')
      .use(middleware.may('notes.write'))
    router
      .put('/notes/:noteId', [ClientNotes, 'update'])
      .where('noteId', RECORD_ID)
      .as('notes.update')
      .use(middleware.may('notes.write'))
    router
      .post('/break-glass', [BreakGlassOpenings, 'store'])
      .as('break_glass.store')
      .use(middleware.may('notes.break_glass'))
  })
  .prefix('/clients/:id')
  .where('id', RECORD_ID)
  .as('clients')
  .use([...withSession, middleware.staff()])
