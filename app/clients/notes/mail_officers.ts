import env from '#start/env'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { translator } from '#app/core/i18n'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import StaffMember from '#app/identity/models/staff_member'

const PAGES = { break_glass: 'access-reports', inquiry: 'inquiries' } as const

/** Data protection officers who may sign in today. */
async function officers(trx: TransactionClientContract) {
  const found = await StaffMember.query({ client: trx })
    .whereHas('roles', (roles) => void roles.where('role', 'data_protection_officer'))
    .preload('roles')
  return found.filter(
    (staff) => staff.isActive && staff.currentRoles.includes('data_protection_officer')
  )
}

/** Tells them that something waits on their page; names nobody. */
export async function mailOfficers(
  event: keyof typeof PAGES,
  subjectId: string,
  trx: TransactionClientContract
) {
  for (const officer of await officers(trx)) {
    const t = translator(officer.locale)
    const link = `${env.get('APP_URL')}/${PAGES[event]}`
    await enqueueMessage(
      {
        channel: 'mail',
        kind: `${event}_reported`,
        language: officer.locale,
        recipient: officer.email,
        content: {
          subject: t(`privacy:mail.${event}.subject`),
          text: t(`privacy:mail.${event}.text`, { link }),
        },
        subjectType: event,
        subjectId,
      },
      trx
    )
  }
}
