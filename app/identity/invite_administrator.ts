import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import StaffMember from '#app/identity/models/staff_member'
import { issueLink } from '#app/identity/staff_link'

type Person = Pick<StaffMember, 'email' | 'givenName' | 'familyName' | 'authorisationNumber'>

/** Makes an administrator's account and answers the token of its invitation. */
export async function inviteAdministrator({ email, ...person }: Person): Promise<string> {
  return inTransaction(async (trx) => {
    const staff = await StaffMember.create(
      { ...person, email: email.trim().toLowerCase(), locale: 'pl' },
      { client: trx }
    )
    await staff.related('roles').create({ role: 'administrator' })
    const subject = { subjectType: 'staff_member', subjectId: staff.id }
    await recordAudit({ staffMemberId: null, action: 'staff.invited', ...subject }, trx)
    return issueLink(staff.id, 'invitation', trx)
  })
}
