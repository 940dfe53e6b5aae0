import type { TFunction } from 'i18next'
import { translator } from '#app/core/i18n'
import type { LetterData } from '#app/appointments/letters/letter_data'
import type { LetterChannel, MessageKind } from '#app/appointments/letters/letter_kind'

export type Letter = { subject: string; text: string }

/** The words of the catalogue. A text message has no subject. */
export function originalLetter(
  kind: MessageKind,
  channel: LetterChannel,
  language: string,
  data: LetterData
): Letter {
  const t = translator(language)
  return channel === 'sms'
    ? { subject: '', text: t(`messages:${kind}.sms`, data) }
    : { subject: t(`messages:${kind}.subject`, data), text: mailText(t, kind, data) }
}

function mailText(t: TFunction, kind: MessageKind, data: LetterData) {
  return [
    t('messages:greeting', data),
    '',
    t(`messages:${kind}.lead`, data),
    ...(kind === 'missed' ? [t('messages:missed.again')] : ['', ...facts(t, data)]),
    '',
    t(`messages:${kind}.link`),
    data.link,
    '',
    t('messages:call', data),
    '',
    t('messages:farewell'),
    t('messages:centre'),
  ].join('\n')
}

const facts = (t: TFunction, data: LetterData) =>
  ['when', 'where', 'who', 'reference'].map((fact) => t(`messages:${fact}`, data))
