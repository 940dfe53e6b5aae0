import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { Workshops, WorkshopPeople, WorkshopBlocks, WorkshopOrganisations, ...parts } =
  controllers.workshops
const mayView = middleware.may('workshops.view')
const mayManage = middleware.may('workshops.manage')
const mayCheckIn = middleware.may('workshops.check_in')

router
  .group(() => {
    router.get('/', [Workshops, 'index']).as('index').use(mayView)
    router.get('/new', [Workshops, 'create']).as('create').use(mayManage)
    router.post('/', [Workshops, 'store']).as('store').use(mayManage)
    router.get('/orientation', [parts.Orientation, 'show']).as('orientation.show').use(mayView)
    router
      .put('/orientation', [parts.Orientation, 'update'])
      .as('orientation.update')
      .use(middleware.may('orientation_blocks.manage'))
    router.get('/:id', [WorkshopPeople, 'show']).as('show').use(mayView)
    router.get('/:id/edit', [Workshops, 'edit']).as('edit').use(mayManage)
    router.put('/:id', [Workshops, 'update']).as('update').use(mayManage)
    router.get('/:id/blocks', [WorkshopBlocks, 'show']).as('blocks.show').use(mayView)
    router.put('/:id/blocks', [WorkshopBlocks, 'update']).as('blocks.update').use(mayManage)
    router
      .post('/:id/organisations', [WorkshopOrganisations, 'store'])
      .as('organisations.store')
      .use(mayManage)
    router
      .put('/:id/organisations/:organisationId', [WorkshopOrganisations, 'update'])
      .as('organisations.update')
      .use(mayManage)
  })
  .prefix('/workshops')
  .where('id', RECORD_ID)
  .where('organisationId', RECORD_ID)
  .as('workshops')
  .use([...withSession, middleware.staff()])

/** Ten letters and digits may be tried by hand, not by a script. */
const trying = middleware.throttle({ name: 'check_in', points: 300, seconds: 600 })

router
  .group(() => {
    router.get('/', [parts.CheckIns, 'index']).as('index').use(mayCheckIn)
    router.post('/', [parts.CheckIns, 'store']).as('store').use([mayCheckIn, trying])
    router
      .post('/meetings/:id', [parts.DoorMarks, 'store'])
      .as('mark')
      .where('id', RECORD_ID)
      .use(mayCheckIn)
    router
      .get('/:code', [parts.CheckIns, 'show'])
      .as('show')
      .where('code', /^[0-9A-Za-z-]{4,30}$/)
      .use([mayCheckIn, trying])
  })
  .prefix('/check-in')
  .as('workshops.check_in')
  .use([...withSession, middleware.staff()])
