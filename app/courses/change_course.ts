import type { Infer } from '@vinejs/vine/types'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { CourseChangedMeanwhile, CourseHasPeople } from '#app/courses/errors'
import type CourseEdition from '#app/courses/models/course_edition'
import { editionOf } from '#app/courses/open_course'
import { courseRule } from '#app/courses/priority'
import type { courseChangeValidator } from '#app/courses/validators/course_validator'

type Form = Omit<Infer<typeof courseChangeValidator>, 'version'>

/** Saves what somebody saw as `version`. A group with people in it is not called off by a setting. */
export const changeCourse = (
  course: CourseEdition,
  version: number,
  form: Form,
  staff: { id: string }
) =>
  inTransaction(async (trx) => {
    await writeGroup(course, version, form, trx)
    await course.useTransaction(trx).merge(editionOf(form)).save()
    const { branchId } = course.group
    const subject = { subjectType: 'group', subjectId: course.groupId, branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'course.changed', ...subject }, trx)
  })

async function writeGroup(
  { groupId, group }: CourseEdition,
  version: number,
  form: Form,
  trx: TransactionClientContract
) {
  const { name, mode, language, isPublic, state } = form
  const changed = trx.from('groups').where({ id: groupId, version })
  if (state === 'cancelled') {
    void changed.where({ seats_taken: 0, waiting: 0 })
  }
  const rows = await changed.update({
    ...{ name, mode, language, state, rule: courseRule(form) },
    is_public: isPublic,
    version: version + 1,
    updated_at: toSql(now()),
  })
  if (Number(rows) === 0) {
    throw group.version === version && state === 'cancelled'
      ? new CourseHasPeople()
      : new CourseChangedMeanwhile()
  }
}
