import type { Infer } from '@vinejs/vine/types'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import { planMeetings, type Proposal } from '#app/groups/meetings/plan_meetings'
import { saveMeetings } from '#app/groups/meetings/save_meetings'
import Group from '#app/groups/models/group'
import { seriesOf } from '#app/courses/course_plan'
import { MeetingsClash } from '#app/courses/errors'
import CourseEdition from '#app/courses/models/course_edition'
import { courseRule } from '#app/courses/priority'
import type { newCourseValidator } from '#app/courses/validators/course_validator'

type Form = Infer<typeof newCourseValidator>

/**
 * Makes the group with all its meetings, rooms and teachers; the group's id. Sent twice, it is made
 * once. Throws MeetingsClash when somebody has a room or the teacher.
 */
export async function openCourse(form: Form, staff: { id: string }): Promise<string> {
  const { meetings } = await planMeetings(seriesOf(form))
  return inTransaction((trx) =>
    once(form.oneTimeKey, form, trx, async () => {
      refuseClashes(meetings)
      const group = await writeGroup(form, trx)
      await saveMeetings({ group, meetings, staffMemberId: staff.id }, trx)
      return group.id
    })
  )
}

function refuseClashes(meetings: Proposal['meetings']) {
  const clashing = meetings.filter(({ roomClash, teacherClash }) => roomClash ?? teacherClash)
  if (clashing.length > 0) {
    throw new MeetingsClash(clashing.length)
  }
}

async function writeGroup(form: Form, trx: TransactionClientContract) {
  const { name, branchId, capacity, language, mode, isPublic } = form
  const rule = courseRule(form)
  const group = await Group.create(
    {
      ...{ name, branchId, capacity, language, mode, isPublic, rule },
      ...{ kind: 'course' as const, state: 'planned' as const },
    },
    { client: trx }
  )
  await CourseEdition.create(
    { ...editionOf(form), ...lengthOf(form), groupId: group.id },
    { client: trx }
  )
  return group
}

const lengthOf = ({ lessons, lessonMinutes }: Form) => ({ lessons, lessonMinutes })

/** The columns of an edition that can be changed later. */
export const editionOf = (
  form: Pick<
    Form,
    | 'level'
    | 'term'
    | 'attendanceThreshold'
    | 'testThreshold'
    | 'projectId'
    | 'hasChildcare'
    | 'placeNote'
  >
) => ({
  level: form.level,
  term: form.term,
  attendanceThreshold: form.attendanceThreshold,
  testThreshold: form.testThreshold,
  projectId: form.projectId ?? null,
  hasChildcare: form.hasChildcare,
  placeNote: form.placeNote ?? null,
})
