import { recordAudit } from '#app/core/audit'
import StaffMember from '#app/identity/models/staff_member'
import { verifyPassword } from '#app/identity/verify_password'

/** The person whose account this e-mail and password open; null whatever the reason. */
export async function signIn(email: string, password: string): Promise<StaffMember | null> {
  const staff = await StaffMember.query().where('email', email).preload('roles').first()
  const isRight = await verifyPassword(staff, password)
  const opened = isRight && staff?.isOpen ? staff : null
  await recordAudit({
    staffMemberId: staff?.id ?? null,
    action: opened ? 'staff.signed_in' : 'staff.sign_in_refused',
    subjectType: 'staff_member',
    subjectId: staff?.id ?? 'unknown',
  })
  return opened
}
