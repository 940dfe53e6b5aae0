import env from '#start/env'
import { translator } from '#app/core/i18n'
import { isPublicLanguage } from '#app/core/languages'
import type Branch from '#app/identity/models/branch'
import type Appointment from '#app/appointments/models/appointment'
import { clockTime, dayLabel } from '#app/appointments/appointment_time'
import { tokenOf } from '#app/appointments/appointment_token'

export const MESSAGE_KINDS = ['confirmed', 'moved', 'cancelled'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

type People = { name: string; adviser: string; branch: Branch }

/** A language that the Centre writes in; English for all others. */
export const writtenLanguage = (language: string) => (isPublicLanguage(language) ? language : 'en')

export const linkTo = ({ id }: { id: string }, language: string) =>
  `${env.get('APP_URL')}/${writtenLanguage(language)}/bookings/${tokenOf(id)}`

/** Subject and text: where, when, with whom, how to change it. Never what about. */
export function appointmentMessage(
  kind: MessageKind,
  appointment: Appointment,
  { name, adviser, branch }: People,
  language: string
) {
  const lng = writtenLanguage(language)
  const t = translator(lng)
  const day = dayLabel(appointment.startsAt, lng)
  const time = clockTime(appointment.startsAt)
  const lines = [
    t('messages:greeting', { name }),
    '',
    t(`messages:${kind}.lead`),
    '',
    t('messages:when', { day, time }),
    t('messages:where', { place: branch.name, address: branch.address }),
    t('messages:who', { adviser }),
    t('messages:reference', { reference: appointment.reference }),
    '',
    t(`messages:${kind}.link`),
    linkTo(appointment, lng),
    '',
    t('messages:call', { phone: branch.phone }),
    '',
    t('messages:farewell'),
    t('messages:centre'),
  ]
  return { subject: t(`messages:${kind}.subject`, { day, time }), text: lines.join('\n') }
}
