import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { beforeSending } from '#app/core/outbox/before_sending'
import { onUndelivered } from '#app/core/outbox/undelivered'
import { onSweep } from '#app/core/sweepers'
import { makeOffers } from '#app/appointments/alerts/make_offers'
import { sweepSearches } from '#app/appointments/interpreting/sweep_searches'
import { callAboutUndelivered } from '#app/appointments/reminders/call_about_undelivered'
import { isStillWanted } from '#app/appointments/reminders/is_still_wanted'
import { writeReminders } from '#app/appointments/reminders/write_reminders'
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

onSweep('reminders', () => writeReminders())

onUndelivered('call_list', callAboutUndelivered)

beforeSending('appointments', isStillWanted)
