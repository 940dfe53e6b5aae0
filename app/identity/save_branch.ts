import string from '@adonisjs/core/helpers/string'
import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import type Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'
import type { branchValidator, openingHoursValidator } from '#app/identity/validators/branch'
import type { Infer } from '@vinejs/vine/types'

type BranchProfile = Infer<typeof branchValidator> & Partial<Infer<typeof openingHoursValidator>>

/** Saves the branch with its rooms, a new one with its hours. Rooms are renamed, never deleted: bookings use them. */
export const saveBranch = (branch: Branch, profile: BranchProfile, actor: StaffMember) =>
  inTransaction(async (trx) => {
    const { openingHours, rooms, ...address } = profile
    branch.code ??= string.slug(address.name, { lower: true }).slice(0, 20)
    await branch.merge(address).useTransaction(trx).save()
    await branch.related('openingHours').createMany(openingHours ?? [], { client: trx })
    for (const { id, ...room } of rooms) {
      const known = id ? await branch.related('rooms').query().where('id', id).first() : null
      await (known
        ? known.merge(room).useTransaction(trx).save()
        : branch.related('rooms').create(room, { client: trx }))
    }
    await recordAudit(
      {
        staffMemberId: actor.id,
        action: 'branch.saved',
        subjectType: 'branch',
        subjectId: String(branch.id),
        branchId: branch.id,
      },
      trx
    )
  })
