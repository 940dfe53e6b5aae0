import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import { writtenLanguage, type PublicLanguage } from '#app/core/languages'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { plainLatin } from '#app/core/outbox/plain_latin'
import { afterQuietHours } from '#app/core/quiet_hours'
import type Branch from '#app/identity/models/branch'
import type { Reader } from '#app/groups/letters/readers_of_entry'
import type { Haste, Way } from '#app/groups/letters/ways_to_write'

/** The words in one language: what a letter says between greeting and farewell, and a text message. */
export type LetterWords = { subject: string; lines: string[]; sms: string }

export type GroupLetter = {
  /** Of the outbox, in snake_case: `group_offered`. */
  kind: string
  subjectType: string
  subjectId: string
  haste: Haste
  /** `entry` for links of one's own. */
  words: (language: PublicLanguage, entry: string) => LetterWords
  giveUpAt?: DateTime
}

const LATIN = ['pl', 'en']

/** Queues a letter to these people in their languages; how many messages. */
export async function queueLetter(
  letter: GroupLetter,
  { entry, readers, branch }: { entry: string; readers: Reader[]; branch: Branch },
  trx: TransactionClientContract
): Promise<number> {
  let queued = 0
  for (const { participant, ways } of readers) {
    const language = writtenLanguage(participant.language)
    const words = letter.words(language, entry)
    const text = mailText(words, { language, name: participant.displayName, branch })
    for (const way of ways) {
      await queue(letter, { way, language, subject: words.subject, text, sms: words.sms }, trx)
      queued++
    }
  }
  return queued
}

type Ready = { way: Way; language: PublicLanguage; subject: string; text: string; sms: string }

async function queue(letter: GroupLetter, ready: Ready, trx: TransactionClientContract) {
  const { kind, subjectType, subjectId, giveUpAt } = letter
  const { language, subject, text, sms, way } = ready
  const { channel, recipient } = way
  const message = { kind, language, recipient, subjectType, subjectId, giveUpAt }
  if (channel === 'mail') {
    return enqueueMessage({ ...message, channel, content: { subject, text } }, trx)
  }
  const content = { text: LATIN.includes(language) ? plainLatin(sms) : sms }
  const availableAt = letter.haste === 'urgent' ? now() : afterQuietHours(now())
  return enqueueMessage({ ...message, channel, content, availableAt }, trx)
}

type Told = { language: PublicLanguage; name: string; branch: Branch }

function mailText({ lines }: LetterWords, { language, name, branch }: Told) {
  const t = translator(language)
  return [
    t('messages:greeting', { name }),
    '',
    ...lines,
    '',
    t('messages:call', { phone: branch.phone }),
    '',
    t('messages:farewell'),
    t('messages:centre'),
  ].join('\n')
}
