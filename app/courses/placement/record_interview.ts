import { DateTime } from 'luxon'
import type { Infer } from '@vinejs/vine/types'
import { recordAudit } from '#app/core/audit'
import { now, todayInWarsaw, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'
import { recordLevel } from '#app/courses/levels/record_level'
import PlacementInterview from '#app/courses/models/placement_interview'
import type { interviewValidator } from '#app/courses/validators/application_validator'

type Given = Infer<typeof interviewValidator>

/** Keeps what the teacher found, as a fact on the level too, and corrects the open application. */
export const recordInterview = (person: Participant, given: Given, staff: StaffMember) =>
  inTransaction(async (trx) => {
    const { literacy, level, course } = given
    const found = { participantId: person.id, level, staffMemberId: staff.id }
    const interview = await PlacementInterview.create(
      { ...found, literacy, note: given.note ?? null, onDay: DateTime.fromISO(todayInWarsaw()) },
      { client: trx }
    )
    await recordLevel({ ...found, moment: 'start', source: 'interview' }, trx)
    await trx
      .from('course_applications')
      .where('open_key', person.id)
      .update({
        ...{ level: course, literacy, updated_at: toSql(now()) },
        version: trx.raw('version + 1'),
      })
    const subject = { subjectType: 'participant', subjectId: person.id }
    await recordAudit({ staffMemberId: staff.id, action: 'placement.interviewed', ...subject }, trx)
    return interview
  })
