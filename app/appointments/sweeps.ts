import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { onSweep } from '#app/core/sweepers'
import { makeOffers } from '#app/appointments/alerts/make_offers'
import { sweepSearches } from '#app/appointments/interpreting/sweep_searches'
import { sweepExpiredHolds } from '#app/scheduling/release_expired_holds'

onSweep('expired_holds', () => sweepExpiredHolds())

onSweep('booking_drafts', () =>
  db.from('booking_drafts').where('expires_at', '<', toSql(now())).delete()
)

onSweep('slot_offers', () => makeOffers())

onSweep('contact_allowances', () =>
  db
    .from('contact_allowances')
    .where('last_used_at', '<', toSql(now().minus({ days: 3 })))
    .delete()
)

onSweep('interpreters_sought', sweepSearches)
