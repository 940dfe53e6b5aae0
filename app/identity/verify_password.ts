import hash from '@adonisjs/core/services/hash'
import type StaffMember from '#app/identity/models/staff_member'
import { claimAttempt, forgetAttempts } from '#app/identity/lock_out'

/** Takes as long for nobody and for an account without a password as for a wrong password. */
async function compare(stored: string | null | undefined, password: string) {
  if (!stored) {
    await hash.make(password)
    return false
  }
  return hash.verify(stored, password)
}

/** Whether this is the person's password; every wrong one counts towards the lock-out. */
export async function verifyPassword(staff: StaffMember | null, password: string) {
  const mayTry = staff ? await claimAttempt(staff.id) : false
  const isRight = await compare(staff?.password, password)
  if (!staff || !mayTry || !isRight) {
    return false
  }
  await forgetAttempts(staff.id)
  return true
}
