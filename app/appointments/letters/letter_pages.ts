import { direction, type PUBLIC_LANGUAGES } from '#app/core/languages'
import { smsParts } from '#app/core/outbox/sms_parts'
import { lacksLink, unknownBlanks } from '#app/appointments/letters/check_wording'
import { LETTER_CHANNELS, MESSAGE_KINDS } from '#app/appointments/letters/letter_kind'
import { asSent, filledIn, messageText } from '#app/appointments/letters/message_text'
import { originalLetter, type Letter } from '#app/appointments/letters/original_letter'
import { blankData, sampleData } from '#app/appointments/letters/sample_data'
import LetterWording, { type LetterKey } from '#app/appointments/models/letter_wording'

/** Every message of one language as a person would get it. */
export async function lettersIn(language: (typeof PUBLIC_LANGUAGES)[number]) {
  const own = await LetterWording.ownKeys(language)
  const letters = []
  for (const kind of MESSAGE_KINDS) {
    for (const channel of LETTER_CHANNELS) {
      const sample = sampleData(kind, channel, language)
      const { subject, text } = await messageText(kind, channel, language, sample)
      const parts = channel === 'sms' ? smsParts(text).parts : null
      letters.push({ kind, channel, subject, text, parts, isOwn: own.has(`${kind} ${channel}`) })
    }
  }
  return letters
}

/** What stands in the editor: the words in force with their blanks. */
export async function wordsInForce({ kind, channel, language }: LetterKey): Promise<Letter> {
  const own = await LetterWording.inForce({ kind, channel, language })
  return own
    ? { subject: own.subject ?? '', text: own.text! }
    : originalLetter(kind, channel, language, blankData)
}

/** The typed words on sample data, with what is wrong with them. */
export function previewOf({ kind, channel, language }: LetterKey, typed: Letter) {
  const filled = filledIn(typed, sampleData(kind, channel, language))
  const letter = asSent(filled, channel, language)
  return {
    ...letter,
    direction: direction(language) as 'ltr' | 'rtl',
    sms: channel === 'sms' ? smsParts(letter.text) : null,
    unknown: unknownBlanks(typed),
    lacksLink: lacksLink(typed),
  }
}

/** Who changed the words and when, newest first. */
export async function historyOf(key: LetterKey) {
  const versions = await LetterWording.query()
    .where(key)
    .preload('staffMember')
    .orderBy('version', 'desc')
  return versions.map(({ version, subject, text, createdAt, staffMember }) => ({
    version,
    subject,
    text,
    at: createdAt.toISO()!,
    by: staffMember.fullName,
  }))
}
