import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const NUMBER = /^\d+$/
const { AvailabilityChanges, Closures, HourChanges, StaffAbsences } = controllers.appointments
const { InterpreterAbsences, OpeningHours } = controllers.appointments

router
  .group(() => {
    const mayManage = middleware.may('availabilities.manage')
    const mayReport = middleware.may('absences.report')
    router.put('/availabilities/:id', [HourChanges, 'update']).as('hours.update').use(mayManage)
    router.post('/availabilities/:id/days', [HourChanges, 'store']).as('days.store').use(mayManage)
    router.get('/absences/new', [StaffAbsences, 'create']).as('absences.create').use(mayReport)
    router.post('/absences', [StaffAbsences, 'store']).as('absences.store').use(mayReport)
    router
      .delete('/absences/:id', [StaffAbsences, 'destroy'])
      .where('id', NUMBER)
      .as('absences.destroy')
      .use(mayManage)
    router.get('/closures', [Closures, 'index']).as('closures.index').use(mayManage)
    router.post('/closures', [Closures, 'store']).as('closures.store').use(mayManage)
    router
      .delete('/closures/:id', [Closures, 'destroy'])
      .where('id', NUMBER)
      .as('closures.destroy')
      .use(mayManage)
    router
      .get('/availability-changes/:id', [AvailabilityChanges, 'show'])
      .where('id', RECORD_ID)
      .as('changes.show')
      .use(mayReport)
    router
      .post('/availability-changes/:id/answers', [AvailabilityChanges, 'store'])
      .where('id', RECORD_ID)
      .as('changes.answer')
      .use(mayReport)
  })
  .as('strandings')
  .use([...withSession, middleware.staff()])

router
  .group(() => {
    router.get('/:id/hours', [OpeningHours, 'edit']).as('edit')
    router.put('/:id/hours', [OpeningHours, 'update']).as('update')
  })
  .prefix('/branches')
  .as('strandings.opening')
  .use([...withSession, middleware.staff(), middleware.may('branches.manage')])

router
  .group(() => {
    router.get('/new', [InterpreterAbsences, 'create']).as('create')
    router.post('/', [InterpreterAbsences, 'store']).as('store')
    router.delete('/:absence', [InterpreterAbsences, 'destroy']).as('destroy')
  })
  .prefix('/interpreters/:id/absences')
  .where('id', RECORD_ID)
  .where('absence', NUMBER)
  .as('strandings.interpreter_absences')
  .use([...withSession, middleware.staff(), middleware.may('interpreters.manage')])
