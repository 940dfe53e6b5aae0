import { translator } from '#app/core/i18n'
import type { PublicLanguage } from '#app/core/languages'
import { normaliseContact } from '#app/clients/contact_value'
import { CODE_MINUTES } from '#app/portal/codes/code_purpose'

export type CodeContact = { kind: 'phone' | 'email'; value: string }

/** The words that carry the code: who writes, the digits, how long. Nothing of the person. */
export function codeMessage({ kind, value }: CodeContact, code: string, language: PublicLanguage) {
  const t = translator(language)
  const words = { code, minutes: CODE_MINUTES }
  const recipient = normaliseContact(kind, value)
  if (kind === 'phone') {
    return {
      channel: 'sms' as const,
      recipient,
      content: { text: t('me:code_message.sms', words) },
    }
  }
  const lines = [
    t('me:code_message.lead', words),
    t('me:code_message.advice'),
    '',
    t('messages:centre'),
  ]
  const content = { subject: t('me:code_message.subject', words), text: lines.join('\n') }
  return { channel: 'mail' as const, recipient, content }
}
