import router from '@adonisjs/core/services/router'
import '#app/groups/sweeps'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { groups } = controllers

/** What the desk and the coordinators do with seats; every page about a group posts here. */
router
  .group(() => {
    const mayEnrol = middleware.may('groups.enrol')
    const mayManage = middleware.may('groups.manage')
    router
      .post('/groups/:id/enrolments', [groups.GroupEnrolments, 'store'])
      .as('enrolments.store')
      .use(mayEnrol)
    router
      .post('/groups/:id/capacities', [groups.GroupCapacities, 'store'])
      .as('capacities.store')
      .use(mayManage)
    router
      .post('/groups/:id/offers', [groups.SeatOffers, 'store'])
      .as('offers.store')
      .use(mayManage)
    router
      .post('/seat-offers/:id/calls', [groups.SeatOfferCalls, 'store'])
      .as('offers.call')
      .use(mayEnrol)
    router
      .post('/seat-offers/:id/answers', [groups.SeatOfferAnswers, 'store'])
      .as('offers.answer')
      .use(mayEnrol)
    router
      .post('/group-entries/:entry/leavings', [groups.EntryLeavings, 'store'])
      .as('entries.leave')
      .use(mayEnrol)
    router
      .post('/group-entries/:entry/moves', [groups.EntryMoves, 'store'])
      .as('entries.move')
      .use(mayManage)
    router
      .post('/group-entries/:entry/swaps', [groups.EntrySwaps, 'store'])
      .as('entries.swap')
      .use(mayManage)
  })
  .where('id', RECORD_ID)
  .where('entry', RECORD_ID)
  .as('groups')
  .use([...withSession, middleware.staff()])
