import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { Surveys, SurveyClosings } = controllers.surveys

router
  .group(() => {
    const mayView = middleware.may('surveys.view')
    const maySend = middleware.may('surveys.send')
    router.get('/', [Surveys, 'index']).as('index').use(mayView)
    router.post('/', [Surveys, 'store']).as('store').use(maySend)
    router.get('/of/:groupId', [Surveys, 'create']).as('create').use(maySend)
    router.get('/:id', [Surveys, 'show']).as('show').use(mayView)
    router.post('/:id/closing', [SurveyClosings, 'store']).as('close').use(maySend)
  })
  .prefix('/surveys')
  .where('id', RECORD_ID)
  .where('groupId', RECORD_ID)
  .as('surveys')
  .use([...withSession, middleware.staff()])
