import { DateTime } from 'luxon'
import { toSql, ZONE } from '#app/core/clock'
import db from '@adonisjs/lucid/services/db'
import { alertTimes } from '#app/appointments/alerts/alert_times'
import { closeAlert } from '#app/appointments/alerts/close_alert'
import { declineOffer, expireOffer } from '#app/appointments/alerts/end_offer'
import { offerSlot } from '#app/appointments/alerts/offer_slot'
import { watchForSlot } from '#app/appointments/alerts/watch_for_slot'
import SlotAlert from '#app/appointments/models/slot_alert'
import SlotOffer from '#app/appointments/models/slot_offer'
import type { Centre } from '#database/seeders/demo/hold_conversations'
import { makePerson } from '#database/seeders/demo/make_person'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

type Told = 'open' | 'declined' | 'expired'
type Demo = {
  topic: string
  /** How long they have waited. */
  days: number
  needs?: object
  offers?: Told[]
  isClosed?: boolean
  /** A land line: nothing can be written to it. */
  hasOnlyPhone?: boolean
}

const WISHES: Demo[] = [
  { topic: 'housing', days: 9, offers: ['expired', 'declined'] },
  { topic: 'job_search', days: 6, offers: ['declined'], needs: { partOfDay: 'afternoon' } },
  { topic: 'family_benefits', days: 5, needs: { sex: 'female' }, hasOnlyPhone: true },
  { topic: 'doctor', days: 3, needs: { language: 'pl', interpreterLanguage: 'ti' } },
  { topic: 'housing', days: 2, offers: ['open'] },
  { topic: 'polish_course', days: 1, needs: { channel: 'video' } },
  { topic: 'job_search', days: 8, isClosed: true },
]

/** Seven people want a time that was not free: two were offered some, one was helped by phone. */
export async function wishForTimes(
  random: SeededRandom,
  { staff, branches }: Centre,
  now: DateTime
) {
  for (const wish of WISHES) {
    const alert = await watch(random, branches[0].id, wish, now)
    const asked = { created_at: toSql(asAsked(now, wish)) }
    await db.from('slot_alerts').where('id', alert.id).update(asked)
    for (const [index, told] of (wish.offers ?? []).entries()) {
      await offer(await SlotAlert.findOrFail(alert.id), {
        told,
        index,
        at: now.minus({ days: 2 - index }),
      })
    }
    if (wish.isClosed) {
      await closeAlert(alert, 'booked', staff[0])
    }
  }
}

function watch(random: SeededRandom, branchId: number, wish: Demo, now: DateTime) {
  const { topic, needs, hasOnlyPhone } = wish
  const { given, family, languages, phone } = makePerson(random)
  const name = `${given.own} ${family.own}`
  const email = hasOnlyPhone ? undefined : `czeka${random.between(100, 999)}@poczta.example`
  const [language] = languages
  return watchForSlot({
    ...{ branchId, topic, language, channel: 'here', sex: null, others: [] },
    ...{ interpreterLanguage: null, isAccessible: false, partOfDay: 'any' },
    firstDay: now.toISODate()!,
    lastDay: now.plus({ weeks: 3 }).toISODate()!,
    person: { name, language, phone, email },
    ...needs,
  })
}

type Offered = { told: Told; index: number; at: DateTime }

/** During the day, as people do. */
const asAsked = (now: DateTime, { days }: Demo) =>
  now
    .setZone(ZONE)
    .minus({ days })
    .set({ hour: 9 + days, minute: 7 * days })

/** Through the Centre's own verbs, so that holds and messages are as they would be. */
async function offer(alert: SlotAlert, { told, index, at }: Offered) {
  const times = await alertTimes(alert)
  const startsAt = times.at(told === 'open' ? 0 : -1 - index)
  if (!startsAt || !(await offerSlot(alert, DateTime.fromSeconds(startsAt, { zone: 'utc' })))) {
    return
  }
  const made = await SlotOffer.query()
    .where({ slot_alert_id: alert.id, state: 'open' })
    .firstOrFail()
  if (told === 'declined') {
    await declineOffer(made)
  }
  if (told === 'expired') {
    await db
      .from('slot_offers')
      .where('id', made.id)
      .update({ expires_at: toSql(at) })
    await expireOffer(made)
  }
}
