import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { Files, FileRemovals } = controllers.clients

router
  .group(() => {
    router.get('/', [Files, 'index']).as('files.index').use(middleware.may('files.view'))
    router
      .post('/', [Files, 'store'])
      .as('files.store')
      .use([middleware.may('files.add'), middleware.upload()])
    router
      .get('/:fileId', [Files, 'show'])
      .where('fileId', RECORD_ID)
      .as('files.show')
      .use(middleware.may('files.view'))
    router
      .post('/:fileId/removal', [FileRemovals, 'store'])
      .where('fileId', RECORD_ID)
      .as('file_removals.store')
      .use(middleware.may('files.remove'))
  })
  .prefix('/clients/:id/files')
  .where('id', RECORD_ID)
  .as('clients')
  .use([...withSession, middleware.staff()])
