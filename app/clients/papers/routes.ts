import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

router
  .group(() => {
    const { Papers, ClauseHandovers, ConsentForms, Consents } = controllers.clients
    const { ConsentWithdrawals, WithdrawalFollowUps } = controllers.clients
    router
      .group(() => {
        router.get('/papers', [Papers, 'show']).as('papers.show')
        router.get('/papers/clause', [ClauseHandovers, 'show']).as('clause.print')
        router
          .get('/papers/consent-forms/:purpose', [ConsentForms, 'show'])
          .as('consent_forms.print')
        router.get('/consents/:consentId', [Consents, 'show']).as('consents.print')
      })
      .use(middleware.may('clients.view'))
    router
      .group(() => {
        router.post('/papers/clause', [ClauseHandovers, 'store']).as('clause.store')
        router.post('/consents', [Consents, 'store']).as('consents.store')
        router
          .post('/consents/:consentId/withdrawals', [ConsentWithdrawals, 'store'])
          .as('withdrawals.store')
        router
          .post('/consents/:consentId/follow-ups', [WithdrawalFollowUps, 'store'])
          .as('follow_ups.store')
      })
      .use(middleware.may('papers.give'))
  })
  .prefix('/clients/:id')
  .where('id', RECORD_ID)
  .where('consentId', RECORD_ID)
  .as('clients')
  .use([...withSession, middleware.staff()])
