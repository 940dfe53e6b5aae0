import { inTransaction } from '#app/core/transaction'
import StaffMember from '#app/identity/models/staff_member'
import { mailLink } from '#app/identity/staff_mail'

/** Sends a reset link where there is an account to open; says nothing about it. */
export async function mailReset(email: string) {
  const staff = await StaffMember.query().where('email', email).preload('roles').first()
  if (staff?.isOpen) {
    await inTransaction((trx) => mailLink(staff, 'password_reset', trx))
  }
}
