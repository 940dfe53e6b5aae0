import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

router
  .group(() => {
    router.get('live', [controllers.core.HealthChecks, 'live']).as('live')
    router.get('ready', [controllers.core.HealthChecks, 'ready']).as('ready')
  })
  .prefix('/health')
  .as('health')

router
  .group(() => {
    router.get('/', [controllers.core.OutboxMessages, 'index']).as('index')
    router.get('/:id', [controllers.core.OutboxMessages, 'show']).as('show')
  })
  .prefix('/outbox')
  .use([...withSession, middleware.staff(), middleware.may('outbox.view')])
  .as('core.outbox')

router
  .post('/outbox/:id/retries', [controllers.core.MessageRetries, 'store'])
  .use([...withSession, middleware.staff(), middleware.may('outbox.retry')])
  .as('core.outbox.retries.store')

/** Gateways call back by POST or by GET; the secret in the address is their key. */
router
  .route('/webhooks/sms/:secret', ['GET', 'POST'], [controllers.core.SmsReports, 'store'])
  .as('core.sms_reports.store')

router
  .get('/retention', [controllers.core.RetentionClasses, 'index'])
  .use([...withSession, middleware.staff(), middleware.may('retention.view')])
  .as('core.retention')
