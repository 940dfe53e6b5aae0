import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { courses } = controllers
const staffOnly = [...withSession, middleware.staff()]

router
  .group(() => {
    router.get('/', [courses.CourseApplications, 'index']).as('index')
    router.get('/new', [courses.CourseApplications, 'create']).as('create')
    router.post('/', [courses.CourseApplications, 'store']).as('store')
    router.get('/:id', [courses.CourseApplications, 'edit']).as('edit')
    router.put('/:id', [courses.CourseApplications, 'update']).as('update')
    router.post('/:id/withdrawals', [courses.ApplicationWithdrawals, 'store']).as('withdraw')
  })
  .prefix('/course-applications')
  .where('id', RECORD_ID)
  .as('courses.applications')
  .use([...staffOnly, middleware.may('applications.record')])

router
  .group(() => {
    router.get('/', [courses.PlacementInterviews, 'index']).as('index')
    router.get('/:id', [courses.PlacementInterviews, 'create']).as('create')
    router.post('/:id', [courses.PlacementInterviews, 'store']).as('store')
  })
  .prefix('/placement-interviews')
  .where('id', RECORD_ID)
  .as('courses.interviews')
  .use([...staffOnly, middleware.may('placement.interview')])

router
  .group(() => {
    router.get('/', [courses.CourseProposals, 'show']).as('show')
    router.post('/enrolments', [courses.CourseProposals, 'store']).as('apply')
    router.post('/corrections/:id', [courses.ProposalCorrections, 'store']).as('correct')
  })
  .prefix('/course-proposal')
  .where('id', RECORD_ID)
  .as('courses.proposal')
  .use([...staffOnly, middleware.may('proposals.manage')])
