import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import env from '#start/env'
import { translator } from '#app/core/i18n'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import Participant from '#app/clients/models/participant'
import Branch from '#app/identity/models/branch'
import { writtenLanguage } from '#app/core/languages'
import { clockTime, dayLabel } from '#app/core/spoken_time'
import { waysToTell } from '#app/appointments/alerts/may_be_told'
import { alertTokenOf, offerTokenOf } from '#app/appointments/appointment_token'
import type SlotAlert from '#app/appointments/models/slot_alert'
import type SlotOffer from '#app/appointments/models/slot_offer'

/** Tells the person of the free time: where, when, until when it is kept. Never what about. */
export async function writeOffer(
  offer: SlotOffer,
  alert: SlotAlert,
  trx: TransactionClientContract
) {
  const participant = await Participant.findOrFail(alert.participantId, { client: trx })
  const branch = await Branch.findOrFail(alert.branchId, { client: trx })
  const { language, displayName: name } = participant
  const about = { kind: 'slot_offer', subjectType: 'slot_offer', subjectId: offer.id }
  const message = { ...about, language, giveUpAt: offer.expiresAt }
  const told = { name, branch, language: writtenLanguage(language) }
  for (const { channel, recipient } of await waysToTell(alert, offer.startsAt, trx)) {
    if (channel === 'sms') {
      const content = { text: offerText(offer, told.language) }
      await enqueueMessage({ ...message, channel, recipient, content }, trx)
    } else {
      const content = offerMail(offer, alert, told)
      await enqueueMessage({ ...message, channel, recipient, content }, trx)
    }
  }
}

const linkOf = (offer: SlotOffer, lng: string) =>
  `${env.get('APP_URL')}/${lng}/offers/${offerTokenOf(offer.id)}`

const whenOf = (moment: DateTime, lng: string) => ({
  day: dayLabel(moment, lng),
  time: clockTime(moment),
})

function offerText(offer: SlotOffer, lng: string) {
  const words = { until: clockTime(offer.expiresAt), link: linkOf(offer, lng) }
  return translator(lng)('messages:slot_offer.sms', { ...whenOf(offer.startsAt, lng), ...words })
}

type Told = { name: string; branch: Branch; language: string }

function offerMail(offer: SlotOffer, alert: SlotAlert, { name, branch, language: lng }: Told) {
  const t = translator(lng)
  const when = whenOf(offer.startsAt, lng)
  const lines = [
    t('messages:greeting', { name }),
    '',
    t('messages:slot_offer.lead'),
    '',
    t('messages:when', when),
    t('messages:where', { place: branch.name, address: branch.address }),
    '',
    t('messages:slot_offer.until', whenOf(offer.expiresAt, lng)),
    t('messages:slot_offer.link'),
    linkOf(offer, lng),
    '',
    t('messages:slot_offer.stop'),
    `${env.get('APP_URL')}/${lng}/alerts/${alertTokenOf(alert.id)}`,
    '',
    t('messages:call', { phone: branch.phone }),
    t('messages:centre'),
  ]
  return { subject: t('messages:slot_offer.subject', when), text: lines.join('\n') }
}
