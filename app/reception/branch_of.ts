import { timingSafeEqual } from 'node:crypto'
import { Exception } from '@adonisjs/core/exceptions'
import Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'

const notFound = () => new Exception('Not found', { status: 404 })

/** The branch asked for, or the person's first; only one of their own is found. */
export function ownBranch(staff: StaffMember, wished?: number): Branch {
  const branch = staff.branches.find(({ id }) => id === (wished ?? staff.branches[0]?.id))
  if (!branch) {
    throw notFound()
  }
  return branch
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** The open branch whose secret this is, by the way the secret is made. */
export async function branchByToken(token: string, tokenOf: (id: number) => string) {
  const branches = await Branch.query().whereNull('closed_on')
  const branch = branches.find(({ id }) => isSame(tokenOf(id), token))
  if (!branch) {
    throw notFound()
  }
  return branch
}
