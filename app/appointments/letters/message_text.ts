import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { LetterData, Placeholder } from '#app/appointments/letters/letter_data'
import type { LetterChannel, MessageKind } from '#app/appointments/letters/letter_kind'
import { originalLetter, type Letter } from '#app/appointments/letters/original_letter'
import { plainLatin } from '#app/core/outbox/plain_latin'
import { writtenLanguage } from '#app/core/languages'
import LetterWording from '#app/appointments/models/letter_wording'

const LATIN = ['pl', 'en']

/** Subject and text of a message: the Centre's own words where it has some, else the catalogue's. */
export async function messageText(
  kind: MessageKind,
  channel: LetterChannel,
  language: string,
  data: LetterData,
  trx?: TransactionClientContract
): Promise<Letter> {
  const lng = writtenLanguage(language)
  const own = await LetterWording.inForce({ kind, channel, language: lng }, trx)
  const letter = own
    ? filledIn({ subject: own.subject ?? '', text: own.text! }, data)
    : originalLetter(kind, channel, lng, data)
  return asSent(letter, channel, lng)
}

/** Fills the blanks in one pass: what a person is called cannot bring blanks of its own. */
export function filledIn({ subject, text }: Letter, data: LetterData): Letter {
  const fill = (words: string) =>
    words.replace(/{{\s*(\w+)\s*}}/g, (blank, name: Placeholder) => data[name] ?? blank)
  return { subject: fill(subject), text: fill(text) }
}

export const asSent = (letter: Letter, channel: LetterChannel, language: string): Letter =>
  channel === 'sms' && LATIN.includes(language)
    ? { ...letter, text: plainLatin(letter.text) }
    : letter
