import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import { once } from '#app/core/one_time_key'
import { randomLetters } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { chargeAlert } from '#app/appointments/alerts/charge_alert'
import type { PartOfDay } from '#app/appointments/alerts/alert_vocabulary'
import { alertTimes } from '#app/appointments/alerts/alert_times'
import { MEETING_MINUTES, type Channel } from '#app/appointments/appointment_vocabulary'
import type { Someone } from '#app/appointments/book_appointment'
import { PUBLIC_KIND, type KeptNeeds } from '#app/appointments/booking_needs'
import { inviteParticipant, type Person } from '#app/clients/invite_participant'
import SlotAlert from '#app/appointments/models/slot_alert'

export type SlotWish = {
  branchId: number
  topic: string | null
  language: string
  channel: Channel
  sex: 'female' | 'male' | null
  interpreterLanguage: string | null
  isAccessible: boolean
  /** yyyy-MM-dd in Warsaw, both included. */
  firstDay: string
  lastDay: string
  partOfDay: PartOfDay
  /** Of an earlier meeting that is wished for again. */
  kept?: KeptNeeds
  person: Person
  others: Someone[]
  /** Of the form: the same wish under the same key counts once. */
  oneTimeKey?: string
}

/**
 * Notes what somebody waits for. What is free now they have just seen and left: only what becomes
 * free later is offered. Throws TooManyOpenBookings when the contact waits for enough already.
 */
export async function watchForSlot(wished: SlotWish): Promise<SlotAlert> {
  const { person, others, kept, oneTimeKey, ...wish } = wished
  const alert = new SlotAlert()
  alert.fill({
    ...wish,
    firstDay: DateTime.fromISO(wish.firstDay, { zone: 'utc' }),
    lastDay: DateTime.fromISO(wish.lastDay, { zone: 'utc' }),
    kind: kept?.kind ?? PUBLIC_KIND.kind,
    minutes: kept?.minutes ?? MEETING_MINUTES,
    forMinor: kept?.forMinor ?? false,
    others: others.length > 0 ? JSON.stringify(others) : null,
    state: 'waiting',
    offersMade: 0,
  })
  alert.seenStarts = JSON.stringify(await alertTimes(alert))
  const id = await inTransaction((trx) =>
    once(keyOf(wished), 'slot_alert', trx, async () => {
      await chargeAlert(person, trx)
      const participant = await inviteParticipant(person, trx)
      alert.participantId = participant.id
      await alert.useTransaction(trx).save()
      return alert.id
    })
  )
  return SlotAlert.findOrFail(id)
}

/** Another wish from the same page is another one. */
const keyOf = ({ oneTimeKey = randomLetters(32), ...wish }: SlotWish) =>
  createHash('sha256')
    .update(oneTimeKey + JSON.stringify(wish))
    .digest('hex')
    .slice(0, 32)
