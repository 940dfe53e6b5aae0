import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import env from '#start/env'
import { translator } from '#app/core/i18n'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import Participant from '#app/clients/models/participant'
import { safeContactsOfParticipant } from '#app/clients/safe_contact'
import Branch from '#app/identity/models/branch'
import { writtenLanguage } from '#app/appointments/appointment_message'
import { clockTime, dayLabel } from '#app/appointments/appointment_time'
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
  const contacts = await safeContactsOfParticipant(participant.id, 'write', trx)
  const { language, displayName: name } = participant
  for (const { value } of contacts.filter(({ kind }) => kind === 'email')) {
    await enqueueMessage(
      {
        channel: 'mail',
        kind: 'slot_offer',
        language,
        recipient: value,
        content: offerMail(offer, alert, { name, branch, language }),
        subjectType: 'slot_offer',
        subjectId: offer.id,
      },
      trx
    )
  }
}

type Told = { name: string; branch: Branch; language: string }

function offerMail(offer: SlotOffer, alert: SlotAlert, { name, branch, language }: Told) {
  const lng = writtenLanguage(language)
  const t = translator(lng)
  const when = { day: dayLabel(offer.startsAt, lng), time: clockTime(offer.startsAt) }
  const until = { day: dayLabel(offer.expiresAt, lng), time: clockTime(offer.expiresAt) }
  const page = `${env.get('APP_URL')}/${lng}`
  const lines = [
    t('messages:greeting', { name }),
    '',
    t('messages:slot_offer.lead'),
    '',
    t('messages:when', when),
    t('messages:where', { place: branch.name, address: branch.address }),
    '',
    t('messages:slot_offer.until', until),
    t('messages:slot_offer.link'),
    `${page}/offers/${offerTokenOf(offer.id)}`,
    '',
    t('messages:slot_offer.stop'),
    `${page}/alerts/${alertTokenOf(alert.id)}`,
    '',
    t('messages:call', { phone: branch.phone }),
    t('messages:centre'),
  ]
  return { subject: t('messages:slot_offer.subject', when), text: lines.join('\n') }
}
