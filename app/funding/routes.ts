import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

router
  .get('/register', [controllers.funding.RegisterEntries, 'index'])
  .use([...withSession, middleware.staff(), middleware.may('register.view')])
  .as('funding.register.index')

router
  .group(() => {
    const { Statements } = controllers.funding
    router.get('/', [Statements, 'index']).as('index').use(middleware.may('statements.view'))
    router.post('/', [Statements, 'store']).as('store').use(middleware.may('statements.record'))
  })
  .prefix('/clients/:id/statements')
  .where('id', /^[0-9A-HJKMNP-TV-Z]{26}$/)
  .as('funding.statements')
  .use([...withSession, middleware.staff()])

router
  .group(() => {
    const { Projects } = controllers.funding
    router.get('/', [Projects, 'index']).as('index')
    router.get('/new', [Projects, 'create']).as('create')
    router.post('/', [Projects, 'store']).as('store')
    router.get('/:id/edit', [Projects, 'edit']).as('edit')
    router.put('/:id', [Projects, 'update']).as('update')
  })
  .prefix('/projects')
  .as('funding.projects')
  .use([...withSession, middleware.staff(), middleware.may('projects.manage')])
