import '#app/clients/stay/send_notice'
import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

router
  .group(() => {
    const { StayPages, ResidenceTitles, IdentityDocuments, DocumentSightings } = controllers.clients
    const edit = middleware.may('clients.edit')
    router.get('/stay', [StayPages, 'show']).as('stay.show').use(middleware.may('clients.view'))
    router.post('/titles', [ResidenceTitles, 'store']).as('titles.store').use(edit)
    router.put('/titles/:titleId', [ResidenceTitles, 'update']).as('titles.update').use(edit)
    router.delete('/titles/:titleId', [ResidenceTitles, 'destroy']).as('titles.destroy').use(edit)
    router.post('/documents', [IdentityDocuments, 'store']).as('documents.store').use(edit)
    router
      .put('/documents/:documentId', [IdentityDocuments, 'update'])
      .as('documents.update')
      .use(edit)
    router
      .delete('/documents/:documentId', [IdentityDocuments, 'destroy'])
      .as('documents.destroy')
      .use(edit)
    router.post('/sightings', [DocumentSightings, 'store']).as('sightings.store').use(edit)
  })
  .prefix('/clients/:id')
  .where('id', RECORD_ID)
  .where('titleId', RECORD_ID)
  .where('documentId', RECORD_ID)
  .use([...withSession, middleware.staff()])

router
  .group(() => {
    const { StayEndings, EndRuleNotices, EndRuleCalls, ResidenceEndRules } = controllers.clients
    const view = middleware.may('stay_endings.view')
    const manage = middleware.may('end_rules.manage')
    router.get('/stay-endings', [StayEndings, 'index']).as('stay_endings.index').use(view)
    router
      .get('/stay-endings/:code', [EndRuleNotices, 'show'])
      .as('end_rule_notices.show')
      .use(view)
    router
      .post('/stay-endings/:code', [EndRuleNotices, 'store'])
      .as('end_rule_notices.store')
      .use(middleware.may('stay_notices.send'))
    router
      .post('/stay-endings/:code/calls/:personId', [EndRuleCalls, 'store'])
      .as('end_rule_calls.store')
      .use(view)
    router
      .get('/residence-end-rules', [ResidenceEndRules, 'index'])
      .as('end_rules.index')
      .use(manage)
    router
      .put('/residence-end-rules/:code', [ResidenceEndRules, 'update'])
      .as('end_rules.update')
      .use(manage)
  })
  .where('personId', RECORD_ID)
  .use([...withSession, middleware.staff()])
