import { SegmentedMessage } from 'sms-segments-calculator'

export type SmsParts = { encoding: 'gsm' | 'unicode'; parts: number; characters: number }

/**
 * What a text message costs: 160 characters of the GSM alphabet in one part, 153 in each of
 * several; 70 and 67 as soon as one letter stands outside it (Cyrillic, Arabic, ą ć ę ł ń ó ś ź ż).
 * `€ [ ] { } \ ^ ~ |` count twice. A text is sent as it is written: see docs/adr/0006-outbox.md.
 */
export function smsParts(text: string): SmsParts {
  const { encodingName, segmentsCount, numberOfCharacters } = new SegmentedMessage(text)
  return encodingName === 'GSM-7'
    ? { encoding: 'gsm', parts: segmentsCount, characters: numberOfCharacters }
    : { encoding: 'unicode', parts: segmentsCount, characters: text.length }
}
