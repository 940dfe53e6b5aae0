import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { appointments } = controllers

router
  .group(() => {
    router
      .get('/:id/messages/:message', [appointments.AppointmentMessages, 'show'])
      .as('show')
      .where('message', RECORD_ID)
      .use(middleware.may('appointments.view'))
    router
      .post('/:id/messages', [appointments.AppointmentMessages, 'store'])
      .as('store')
      .use(middleware.may('appointments.change'))
  })
  .prefix('/appointments')
  .where('id', RECORD_ID)
  .as('appointments.messages')
  .use([...withSession, middleware.staff()])

router
  .group(() => {
    router.get('/', [appointments.Letters, 'index']).as('index')
    router
      .group(() => {
        router.get('/', [appointments.Letters, 'edit']).as('edit')
        router.put('/', [appointments.Letters, 'update']).as('update')
        router.post('/previews', [appointments.LetterPreviews, 'store']).as('preview')
        router.post('/originals', [appointments.LetterOriginals, 'store']).as('original')
      })
      .prefix('/:kind/:channel/:language')
  })
  .prefix('/letters')
  .as('appointments.letters')
  .use([...withSession, middleware.staff(), middleware.may('letters.manage')])
