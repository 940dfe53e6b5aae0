import env from '#start/env'
import { DateTime } from 'luxon'
import { translator } from '#app/core/i18n'
import { writtenLanguage } from '#app/core/languages'

/**
 * The words of the one message about a day that a law sets: whoever else reads the mailbox learns
 * that somebody is invited to the Centre, and nothing about their stay.
 */
export function noticeMessage(endsOn: string, language: string, phone: string) {
  const lng = writtenLanguage(language)
  const t = translator(lng)
  const day = DateTime.fromISO(endsOn, { zone: 'utc' })
    .setLocale(lng === 'ar' ? 'ar-u-nu-latn' : lng)
    .toLocaleString({ day: 'numeric', month: 'long', year: 'numeric' })
  const lines = [
    t('messages:invitation.greeting'),
    '',
    t('messages:invitation.lead', { day }),
    t('messages:invitation.free'),
    '',
    t('messages:invitation.book'),
    `${env.get('APP_URL')}/${lng}/book`,
    '',
    t('messages:call', { phone }),
    '',
    t('messages:farewell'),
    t('messages:centre'),
  ]
  return { subject: t('messages:invitation.subject'), text: lines.join('\n') }
}
