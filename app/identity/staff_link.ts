import { createHash, randomBytes } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import identityConfig from '#config/identity'
import StaffLink from '#app/identity/models/staff_link'

export const LINK_PURPOSES = ['invitation', 'password_reset'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

const LIFETIMES = { invitation: 'invitation', password_reset: 'passwordReset' } as const

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Makes a link of 256 random bits and closes earlier ones of its kind. Returns its token. */
export async function issueLink(
  staffMemberId: string,
  purpose: LinkPurpose,
  trx: TransactionClientContract
): Promise<string> {
  await trx
    .from('staff_links')
    .where({ staff_member_id: staffMemberId, purpose })
    .whereNull('used_at')
    .update({ used_at: toSql(now()) })
  const token = randomBytes(32).toString('base64url')
  const expiresAt = now().plus({ seconds: identityConfig[LIFETIMES[purpose]] })
  await StaffLink.create(
    { staffMemberId, purpose, tokenHash: hashOf(token), expiresAt },
    { client: trx }
  )
  return token
}

/** The link that still opens, with its person; null when used, expired or made up. */
export const findLink = (token: string, purpose: LinkPurpose) =>
  StaffLink.query()
    .where({ tokenHash: hashOf(token), purpose })
    .whereNull('used_at')
    .where('expires_at', '>', toSql(now()))
    .preload('staffMember')
    .first()

/** Uses the link up; false when somebody was faster. */
export async function useLink(link: StaffLink, trx: TransactionClientContract) {
  const used = await trx
    .from('staff_links')
    .where('id', link.id)
    .whereNull('used_at')
    .update({ used_at: toSql(now()) })
  return Number(used) === 1
}
