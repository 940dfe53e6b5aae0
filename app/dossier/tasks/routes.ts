import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { Tasks, TaskCompletions, TaskOwners } = controllers.dossier

router
  .group(() => {
    router.get('/', [Tasks, 'index']).as('index')
    router.get('/new', [Tasks, 'create']).as('create')
    router.post('/', [Tasks, 'store']).as('store')
    router.post('/:id/completions', [TaskCompletions, 'store']).as('complete')
    router.delete('/:id/completions', [TaskCompletions, 'destroy']).as('reopen')
    router.post('/:id/owners', [TaskOwners, 'store']).as('hand_over')
  })
  .prefix('/tasks')
  .where('id', RECORD_ID)
  .as('tasks')
  .use([...withSession, middleware.staff(), middleware.may('tasks.view')])
