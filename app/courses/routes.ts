import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { Courses, PeopleSearches, ...parts } = controllers.courses

router
  .group(() => {
    const mayManage = middleware.may('courses.manage')
    const mayEnrol = middleware.may('groups.enrol')
    const mayView = middleware.may('courses.view')
    router.get('/', [Courses, 'index']).as('index').use(mayView)
    router.get('/new', [Courses, 'create']).as('create').use(mayManage)
    router.post('/', [Courses, 'store']).as('store').use(mayManage)
    router.post('/people', [PeopleSearches, 'store']).as('people.search').use(mayEnrol)
    router.get('/:id', [parts.CoursePeople, 'index']).as('show').use(mayView)
    router.get('/:id/edit', [Courses, 'edit']).as('edit').use(mayManage)
    router.put('/:id', [Courses, 'update']).as('update').use(mayManage)
    router.get('/:id/waiting', [parts.CourseWaitingLists, 'show']).as('waiting').use(mayView)
    router.get('/:id/meetings', [parts.CourseMeetings, 'index']).as('meetings').use(mayView)
    router.get('/:id/attendance', [parts.CourseAttendances, 'index']).as('attendance').use(mayView)
    router
      .get('/:id/enrolments/new', [parts.CourseEnrolments, 'create'])
      .as('enrolments.create')
      .use(mayEnrol)
  })
  .prefix('/courses')
  .where('id', RECORD_ID)
  .as('courses')
  .use([...withSession, middleware.staff()])
