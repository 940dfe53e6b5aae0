import env from '#start/env'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { translator } from '#app/core/i18n'
import type StaffMember from '#app/identity/models/staff_member'
import { issueLink, type LinkPurpose } from '#app/identity/staff_link'

const PATHS = { invitation: 'invitations', password_reset: 'password-resets' } as const

/** Sends the person a fresh link in her own language, with the change that asks for it. */
export async function mailLink(
  staff: StaffMember,
  purpose: LinkPurpose,
  trx: TransactionClientContract
) {
  const token = await issueLink(staff.id, purpose, trx)
  const link = `${env.get('APP_URL')}/${PATHS[purpose]}/${token}`
  const t = translator(staff.locale)
  await enqueueMessage(
    {
      channel: 'mail',
      kind: `staff_${purpose}`,
      language: staff.locale,
      recipient: staff.email,
      content: {
        subject: t(`identity:mail.${purpose}.subject`),
        text: t(`identity:mail.${purpose}.text`, { name: staff.givenName, link }),
      },
      subjectType: 'staff_member',
      subjectId: staff.id,
    },
    trx
  )
}
