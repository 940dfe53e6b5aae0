import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { now, nowInWarsaw, todayInWarsaw, toSql } from '#app/core/clock'
import { alertTimes, type Looks } from '#app/appointments/alerts/alert_times'
import { expireOffer } from '#app/appointments/alerts/end_offer'
import { mayBeTold } from '#app/appointments/alerts/may_be_told'
import { offerSlot } from '#app/appointments/alerts/offer_slot'
import SlotAlert from '#app/appointments/models/slot_alert'
import SlotOffer from '#app/appointments/models/slot_offer'

const AT_ONCE = 500

/** Nobody is asked at night to answer within two hours. */
const FIRST_HOUR = 8
const LAST_HOUR = 20

/** The sweep: offers that ran out pass on, what became free goes to the first whom it suits. */
export async function makeOffers() {
  await expireOffers()
  await endPastAlerts()
  const { hour } = nowInWarsaw()
  if (hour < FIRST_HOUR || hour >= LAST_HOUR) {
    return
  }
  const waiting = await SlotAlert.query()
    .where('state', 'waiting')
    .orderBy([{ column: 'offers_made' }, { column: 'created_at' }, { column: 'id' }])
    .limit(AT_ONCE)
  const looks: Looks = new Map()
  for (const alert of waiting) {
    await lookFor(alert, looks)
  }
}

async function expireOffers() {
  const over = await SlotOffer.query()
    .where('state', 'open')
    .where('expires_at', '<=', toSql(now()))
    .limit(AT_ONCE)
  for (const offer of over) {
    await expireOffer(offer)
  }
}

const endPastAlerts = () =>
  db
    .from('slot_alerts')
    .where('state', 'waiting')
    .where('last_day', '<', todayInWarsaw())
    .update({ state: 'ended', updated_at: toSql(now()) })

/** What the person saw and is gone may come back as news. */
async function lookFor(alert: SlotAlert, looks: Looks) {
  const open = await alertTimes(alert, looks)
  const seen = new Set([...alert.seen, ...(await offeredTimes(alert))])
  const news = open.filter((time) => !seen.has(time))
  if (news.length > 0 && (await mayBeTold(alert)) && (await offerFirst(news, alert))) {
    looks.clear()
  }
  await remember(alert, open)
}

async function offerFirst(times: number[], alert: SlotAlert): Promise<boolean> {
  for (const at of times) {
    if (await offerSlot(alert, DateTime.fromSeconds(at, { zone: 'utc' }))) {
      return true
    }
  }
  return false
}

async function remember(alert: SlotAlert, open: number[]) {
  const stillOpen = new Set(open)
  const seenStarts = JSON.stringify(alert.seen.filter((at) => stillOpen.has(at)))
  if (seenStarts !== alert.seenStarts) {
    await db.from('slot_alerts').where('id', alert.id).update({ seen_starts: seenStarts })
  }
}

/** A time once offered to somebody is not offered to them again. */
async function offeredTimes(alert: SlotAlert): Promise<number[]> {
  if (alert.offersMade === 0) {
    return []
  }
  const offers = await SlotOffer.query().where('slot_alert_id', alert.id).select('starts_at')
  return offers.map(({ startsAt }) => startsAt.toSeconds())
}
