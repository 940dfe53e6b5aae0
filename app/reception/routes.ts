import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { middleware, withSession } from '#start/kernel'

const { reception } = controllers

router
  .group(() => {
    router.get('/', [reception.Queues, 'show']).as('show')
    router.post('/tickets', [reception.Tickets, 'store']).as('tickets.store')
    router.get('/tickets/:id', [reception.Tickets, 'show']).as('tickets.show')
    router.post('/tickets/:id/endings', [reception.TicketEndings, 'store']).as('endings.store')
    router.post('/calls', [reception.TicketCalls, 'store']).as('calls.store')
    router.delete('/calls/:id', [reception.TicketCalls, 'destroy']).as('calls.destroy')
    router.put('/counter', [reception.Counters, 'update']).as('counter')
  })
  .prefix('/queue')
  .as('reception.queue')
  .use([...withSession, middleware.staff(), middleware.may('queue.serve')])

/** A full waiting room shares one network. */
const numbers = middleware.throttle({ name: 'queue_number', points: 120, seconds: 600 })

router
  .group(() => {
    router.get('/queue/:token', [reception.QueueScreens, 'show']).as('screen')
    router.get('/numbers/:token', [reception.Numbers, 'show']).as('numbers.show')
    router.post('/numbers/:token', [reception.Numbers, 'store']).as('numbers.store').use(numbers)
    router.get('/tickets/:token', [reception.MyTickets, 'show']).as('tickets.show')
    router
      .post('/tickets/:token/leaving', [reception.MyTickets, 'leave'])
      .as('tickets.leave')
      .use(numbers)
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`))
  .as('portal.reception')
  .use(middleware.noStore())
