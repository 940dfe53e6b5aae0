import router from '@adonisjs/core/services/router'
import '#app/appointments/sweeps'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { appointments } = controllers

router
  .group(() => {
    const mayBook = middleware.may('appointments.book')
    const mayView = middleware.may('appointments.view')
    const mayChange = middleware.may('appointments.change')
    router.get('/new', [appointments.Appointments, 'create']).as('create').use(mayBook)
    router.post('/', [appointments.Appointments, 'store']).as('store').use(mayBook)
    router.get('/:id', [appointments.Appointments, 'show']).as('show').use(mayView)
    router.get('/:id/slip', [appointments.AppointmentSlips, 'show']).as('slip').use(mayView)
    router.post('/:id/moves', [appointments.AppointmentMoves, 'store']).as('move').use(mayChange)
    router
      .post('/:id/cancellations', [appointments.AppointmentCancellations, 'store'])
      .as('cancel')
      .use(mayChange)
    router
      .post('/:id/absences', [appointments.AppointmentAbsences, 'store'])
      .as('absence')
      .use(mayChange)
    router
      .post('/:id/handovers', [appointments.AppointmentHandovers, 'store'])
      .as('hand_over')
      .use(mayChange)
    router.post('/:id/swaps', [appointments.AppointmentSwaps, 'store']).as('swap').use(mayChange)
    router
      .post('/:id/channels', [appointments.AppointmentChannels, 'store'])
      .as('channel')
      .use(mayChange)
    router
      .post('/:id/arrivals', [appointments.AppointmentArrivals, 'store'])
      .as('arrival')
      .use(mayChange)
    router.post('/:id/dates', [appointments.AppointmentSeries, 'store']).as('series').use(mayBook)
    router
      .post('/:id/interpreters', [appointments.AppointmentInterpreters, 'store'])
      .as('interpreter')
      .use(mayChange)
    router
      .post('/:id/people', [appointments.AppointmentPeople, 'store'])
      .as('people')
      .use(mayChange)
    router
      .post('/:id/pin-resets', [appointments.AppointmentPinResets, 'store'])
      .as('pin_reset')
      .use(mayChange)
    router
      .delete('/:id/people/:participantId', [appointments.AppointmentPeople, 'destroy'])
      .where('participantId', RECORD_ID)
      .as('people.remove')
      .use(mayChange)
  })
  .prefix('/appointments')
  .where('id', RECORD_ID)
  .as('appointments')
  .use([...withSession, middleware.staff()])

router
  .group(() => {
    router.get('/', [appointments.CallRequests, 'index']).as('index')
    router
      .post('/:id/answers', [appointments.CallRequestAnswers, 'store'])
      .where('id', RECORD_ID)
      .as('answer')
  })
  .prefix('/call-requests')
  .as('call_requests')
  .use([...withSession, middleware.staff(), middleware.may('calls.answer')])

router
  .group(() => {
    router.get('/', [appointments.Interpreters, 'index']).as('index')
    router.get('/new', [appointments.Interpreters, 'create']).as('create')
    router.post('/', [appointments.Interpreters, 'store']).as('store')
    router.get('/:id/edit', [appointments.Interpreters, 'edit']).as('edit')
    router.put('/:id', [appointments.Interpreters, 'update']).as('update')
  })
  .prefix('/interpreters')
  .where('id', RECORD_ID)
  .as('interpreters')
  .use([...withSession, middleware.staff(), middleware.may('interpreters.manage')])
