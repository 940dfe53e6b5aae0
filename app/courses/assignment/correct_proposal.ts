import { now, toSql } from '#app/core/clock'
import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { ApplicationChanged } from '#app/courses/errors'
import type CourseApplication from '#app/courses/models/course_application'

/** A group's id; null keeps the person waiting; undefined leaves it to the proposal again. */
export type Wanted = string | null | undefined

/** Corrects the proposal by hand. Throws ApplicationChanged when somebody was faster. */
export const correctProposal = (
  application: CourseApplication,
  wanted: Wanted,
  staff: StaffMember
) =>
  inTransaction(async (trx) => {
    const changed = await trx
      .from('course_applications')
      .where({ id: application.id, state: 'open', version: application.version })
      .update({
        pinned_group_id: wanted ?? null,
        is_kept_waiting: wanted === null ? 1 : 0,
        pinned_by: wanted === undefined ? null : staff.id,
        version: application.version + 1,
        updated_at: toSql(now()),
      })
    if (Number(changed) === 0) {
      throw new ApplicationChanged()
    }
    const subject = { subjectType: 'course_application', subjectId: application.id }
    const { branchId } = application
    await recordAudit(
      { staffMemberId: staff.id, action: 'course_application.corrected', ...subject, branchId },
      trx
    )
  })
