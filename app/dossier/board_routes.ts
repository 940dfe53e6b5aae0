import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const { dossier } = controllers

router
  .group(() => {
    const mayBook = middleware.may('appointments.book')
    const mayChange = middleware.may('appointments.change')
    router.get('/', [dossier.Board, 'show']).as('show').use(middleware.may('board.view'))
    router.post('/bookings', [dossier.BoardBookings, 'store']).as('book').use(mayBook)
    router.post('/moves', [dossier.BoardMoves, 'store']).as('move').use(mayChange)
    router.post('/handovers', [dossier.BoardHandovers, 'store']).as('hand_over').use(mayChange)
    router.post('/swaps', [dossier.BoardSwaps, 'store']).as('swap').use(mayChange)
  })
  .prefix('/board')
  .as('dossier.board')
  .use([...withSession, middleware.staff()])

router
  .get('/week', [dossier.Weeks, 'show'])
  .as('dossier.week.show')
  .use([...withSession, middleware.staff(), middleware.may('week.view')])
