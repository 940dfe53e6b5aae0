import { DateTime, Settings } from 'luxon'
import { enqueueMessage, type NewMessage } from '#app/core/outbox/enqueue_message'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'

const LETTER = {
  channel: 'mail',
  kind: 'appointment_confirmed',
  language: 'uk',
  recipient: 'olena@example.com',
  content: { subject: 'Ваш візит', text: 'Чекаємо на вас о 14:30.' },
  subjectType: null,
  subjectId: null,
} as const

const TEXT = {
  ...LETTER,
  channel: 'sms',
  recipient: '+48500600700',
  content: { text: 'Чекаємо на вас о 14:30.' },
} as const

type Changes = Partial<Omit<NewMessage, 'channel' | 'content'>>

/** Puts a letter in the outbox, as a booking does. */
export const enqueueLetter = (changes: Changes = {}) =>
  inTransaction((trx) => enqueueMessage({ ...LETTER, ...changes }, trx))

/** Puts a text message in the outbox. */
export const enqueueText = (changes: Changes = {}) =>
  inTransaction((trx) => enqueueMessage({ ...TEXT, ...changes }, trx))

/** What stands in its row now. */
export async function rowOf(id: string) {
  const message = await OutboxMessage.findOrFail(id)
  return message.$attributes as OutboxMessage
}

const NOON = DateTime.fromISO('2026-11-24T12:00', { zone: 'Europe/Warsaw' })

/** Sets the clock of this process to so many minutes after a noon; `onTime()` lets it go on. */
export function later(minutes: number) {
  const at = NOON.plus({ minutes }).toMillis()
  Settings.now = () => at
}

export const onTime = () => void (Settings.now = () => Date.now())
