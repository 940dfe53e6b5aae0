import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import { EmailTaken, OwnAdministratorRole } from '#app/identity/errors'
import StaffMember from '#app/identity/models/staff_member'
import type { Role } from '#app/identity/role'
import { mailLink } from '#app/identity/staff_mail'

export type StaffProfile = {
  email: string
  givenName: string
  familyName: string
  locale: string
  authorisationNumber: string | null
  /** The day the register of sex offenders was checked; without it no minors. */
  registerCheckedOn?: DateTime | null
  sex?: string | null
  /** Where video meetings are held, unless one has an address of its own. */
  videoLink?: string | null
  roles: { role: Role; expiresOn?: string | null }[]
  branches: number[]
  languages: string[]
  topics: string[]
}

async function saveProfile(
  staff: StaffMember,
  profile: StaffProfile,
  trx: TransactionClientContract
) {
  const { roles, branches, languages, topics, registerCheckedOn = null, ...account } = profile
  await staff
    .merge({ ...account, registerCheckedOn })
    .useTransaction(trx)
    .save()
  await staff.related('roles').query().useTransaction(trx).delete()
  await staff.related('languages').query().useTransaction(trx).delete()
  await staff.related('topics').query().useTransaction(trx).delete()
  const positions = branches.map((id, position) => [id, { position }] as const)
  await staff.related('branches').sync(Object.fromEntries(positions), true, trx)
  await staff.related('roles').createMany(
    roles.map(({ role, expiresOn }) => ({
      role,
      expiresOn: expiresOn ? DateTime.fromISO(expiresOn, { zone: 'utc' }) : null,
    })),
    { client: trx }
  )
  await staff.related('languages').createMany(
    languages.map((language) => ({ language })),
    { client: trx }
  )
  await staff.related('topics').createMany(
    topics.map((topic) => ({ topic })),
    { client: trx }
  )
}

const entry = (actor: StaffMember, action: string, staff: StaffMember) => ({
  staffMemberId: actor.id,
  action,
  subjectType: 'staff_member',
  subjectId: staff.id,
})

const orEmailTaken = (error: unknown): never => {
  throw isDuplicate(error) ? new EmailTaken() : error
}

/** Makes an account that nobody can open before its invitation is accepted, and sends that. */
export const inviteStaff = (profile: StaffProfile, actor: StaffMember) =>
  inTransaction(async (trx) => {
    const staff = new StaffMember()
    await saveProfile(staff, profile, trx)
    await mailLink(staff, 'invitation', trx)
    await recordAudit(entry(actor, 'staff.invited', staff), trx)
    return staff
  }).catch(orEmailTaken)

export async function updateStaff(staff: StaffMember, profile: StaffProfile, actor: StaffMember) {
  const staysAdministrator = profile.roles.some(
    ({ role, expiresOn }) => role === 'administrator' && !expiresOn
  )
  if (staff.id === actor.id && !staysAdministrator) {
    throw new OwnAdministratorRole()
  }
  await inTransaction(async (trx) => {
    await saveProfile(staff, profile, trx)
    await recordAudit(entry(actor, 'staff.changed', staff), trx)
  }).catch(orEmailTaken)
}
