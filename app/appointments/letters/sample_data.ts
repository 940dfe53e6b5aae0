import { DateTime } from 'luxon'
import env from '#start/env'
import { ZONE } from '#app/core/clock'
import { bookingLink } from '#app/appointments/appointment_message'
import { clockTime, dayLabel, shortDayLabel } from '#app/core/spoken_time'
import { PLACEHOLDERS, type LetterData } from '#app/appointments/letters/letter_data'
import type { LetterChannel, MessageKind } from '#app/appointments/letters/letter_kind'

const ADDRESS = env.get('APP_URL')
const TOKEN = 'k3Jx0pQz7mWvR2sT8yBnL4cD'
const MEETING = DateTime.fromISO('2026-11-25T14:30', { zone: ZONE })

/** Nobody's meeting, for previews and for counting the parts of a text message. */
export function sampleData(
  kind: MessageKind,
  channel: LetterChannel,
  language: string
): LetterData {
  const label = channel === 'sms' ? shortDayLabel : dayLabel
  const street = 'ul. Wrocławska 5'
  return {
    name: 'Olena Kowalenko',
    day: label(MEETING, language),
    time: clockTime(MEETING),
    where: channel === 'sms' ? `Kraków, ${street}` : `Kraków, ${street}, 30-006 Kraków`,
    adviser: 'Anna Nowak',
    reference: '7KQ2M-X40TB',
    link: kind === 'missed' ? bookingLink(language) : `${ADDRESS}/${language}/bookings/${TOKEN}`,
    phone: '+48 12 010 20 30',
  }
}

/** Each blank standing for itself: the words as an editor sees them. */
export const blankData = Object.fromEntries(
  PLACEHOLDERS.map((name) => [name, `{{${name}}}`])
) as LetterData
