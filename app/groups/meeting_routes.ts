import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { groups } = controllers
const mayView = middleware.may('lessons.view')
const mayPlan = middleware.may('lessons.plan')

router
  .group(() => {
    router.get('/', [groups.GroupMeetings, 'index']).as('index').use(mayView)
    router.post('/', [groups.GroupMeetings, 'store']).as('store').use(mayPlan)
    router.get('/new', [groups.GroupMeetings, 'create']).as('create').use(mayPlan)
    router.get('/change', [groups.MeetingSeries, 'edit']).as('edit_series').use(mayPlan)
    router.post('/change', [groups.MeetingSeries, 'update']).as('change_series').use(mayPlan)
  })
  .prefix('/groups/:id/meetings')
  .where('id', RECORD_ID)
  .as('groups.meetings')
  .use([...withSession, middleware.staff()])

router
  .group(() => {
    router.get('/', [groups.Meetings, 'show']).as('show').use(mayView)
    router.put('/', [groups.Meetings, 'update']).as('update').use(mayPlan)
    router
      .post('/substitutions', [groups.MeetingSubstitutions, 'store'])
      .as('substitute')
      .use(mayPlan)
    router.post('/cancellations', [groups.MeetingCancellations, 'store']).as('cancel').use(mayPlan)
  })
  .prefix('/meetings/:id')
  .where('id', RECORD_ID)
  .as('groups.meeting')
  .use([...withSession, middleware.staff()])

router
  .get('/planner', [groups.Planners, 'show'])
  .as('groups.planner.show')
  .use([...withSession, middleware.staff(), middleware.may('planner.view')])
