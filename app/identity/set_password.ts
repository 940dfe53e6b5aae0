import { recordAudit } from '#app/core/audit'
import { now } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffLink from '#app/identity/models/staff_link'
import type StaffMember from '#app/identity/models/staff_member'
import { useLink } from '#app/identity/staff_link'
import { LinkUsed } from '#app/identity/errors'

/** A new password ends every session but the one that `keepSession` renews. */
export const withNewPassword = (staff: StaffMember, password: string) =>
  staff.merge({
    password,
    failedSignIns: 0,
    lockedUntil: null,
    sessionGeneration: staff.sessionGeneration + 1,
  })

/** Accepts an invitation or finishes a password reset. */
export async function setPasswordByLink(link: StaffLink, password: string) {
  const isInvitation = link.purpose === 'invitation'
  await inTransaction(async (trx) => {
    if (!(await useLink(link, trx))) {
      throw new LinkUsed()
    }
    const staff = withNewPassword(link.staffMember, password).useTransaction(trx)
    if (isInvitation) {
      staff.activatedAt = now()
    }
    await staff.save()
    await recordAudit(
      {
        staffMemberId: staff.id,
        action: isInvitation ? 'staff.activated' : 'staff.password_reset',
        subjectType: 'staff_member',
        subjectId: staff.id,
      },
      trx
    )
  })
}
