import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const { Consultations, Corrections, ConsultationDrafts, ConsultationSheets, ...others } =
  controllers.consultations

router
  .group(() => {
    router.get('/consultations/new', [Consultations, 'create']).as('create')
    router.post('/consultations', [Consultations, 'store']).as('store')
    router.get('/consultations', [Consultations, 'index']).as('index')
    router.get('/consultation-drafts/new', [ConsultationDrafts, 'create']).as('drafts.create')
    router.put('/consultation-drafts/:id', [ConsultationDrafts, 'update']).as('drafts.update')
    router.delete('/consultation-drafts/:id', [ConsultationDrafts, 'destroy']).as('drafts.destroy')
    router.post('/consultations/people', [others.PeopleSearches, 'store']).as('people.search')
    router.get('/consultations/:id/edit', [Corrections, 'create']).as('corrections.create')
    router.post('/consultations/:id/corrections', [Corrections, 'store']).as('corrections.store')
  })
  .use([...withSession, middleware.staff(), middleware.may('consultations.log')])
  .where('id', /^[0-9A-HJKMNP-TV-Z]{26}$/)
  .as('consultations')

router
  .group(() => {
    router.get('/consultations/:id', [Consultations, 'show']).as('consultations.show')
    router.get('/consultations/:id/sheet', [ConsultationSheets, 'show']).as('consultations.sheet')
    router
      .get('/enquiries', [others.Enquiries, 'index'])
      .as('consultations.enquiries')
      .use(middleware.may('consultations.view'))
  })
  .use([...withSession, middleware.staff(), middleware.may('consultations.open')])
  .where('id', /^[0-9A-HJKMNP-TV-Z]{26}$/)
