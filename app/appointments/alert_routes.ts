import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { appointments } = controllers

router
  .group(() => {
    router.get('/', [appointments.SlotAlerts, 'index']).as('index')
    router.get('/:id', [appointments.SlotAlerts, 'show']).as('show')
    router.post('/:id/offers', [appointments.SlotAlertOffers, 'store']).as('offer')
    router.post('/:id/closings', [appointments.SlotAlertClosings, 'store']).as('close')
  })
  .prefix('/slot-alerts')
  .where('id', RECORD_ID)
  .as('slot_alerts')
  .use([...withSession, middleware.staff(), middleware.may('slot_alerts.manage')])
