import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { privacy } = controllers

router
  .group(() => {
    router
      .get('/access-reports', [privacy.AccessReports, 'index'])
      .as('access_reports.index')
      .use(middleware.may('accesses.acknowledge'))
    router
      .post('/access-reports/:kind/:id/acknowledgement', [privacy.AccessAcknowledgements, 'store'])
      .where('kind', /^(break_glass|other_branch)$/)
      .where('id', RECORD_ID)
      .as('access_acknowledgements.store')
      .use(middleware.may('accesses.acknowledge'))
    router
      .get('/clients/:id/accesses', [privacy.ClientAccesses, 'index'])
      .where('id', RECORD_ID)
      .as('client_accesses.index')
      .use(middleware.may('audit.view'))
    router
      .get('/inquiries', [privacy.PersonInquiries, 'index'])
      .as('inquiries.index')
      .use(middleware.may('inquiries.view'))
    router
      .get('/inquiries/new', [privacy.PersonInquiries, 'create'])
      .as('inquiries.create')
      .use(middleware.may('inquiries.record'))
    router
      .post('/inquiries', [privacy.PersonInquiries, 'store'])
      .as('inquiries.store')
      .use(middleware.may('inquiries.record'))
    router
      .post('/inquiries/:id/answers', [privacy.InquiryAnswers, 'store'])
      .where('id', RECORD_ID)
      .as('inquiry_answers.store')
      .use(middleware.may('inquiries.view'))
  })
  .as('privacy')
  .use([...withSession, middleware.staff()])
