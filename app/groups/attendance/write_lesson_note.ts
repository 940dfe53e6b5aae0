import { now, toSql } from '#app/core/clock'
import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import { MeetingChanged } from '#app/groups/meetings/errors'
import type GroupMeeting from '#app/groups/models/group_meeting'

type LessonNote = { version: number; topic: string | null; homework: string | null }

/** What was done and what is to be done at home. Throws MeetingChanged when somebody wrote meanwhile. */
export const writeLessonNote = (
  { id, group }: GroupMeeting,
  { version, topic, homework }: LessonNote,
  staff: { id: string }
) =>
  inTransaction(async (trx) => {
    const written = await trx
      .from('group_meetings')
      .where({ id, version })
      .update({ topic, homework, version: version + 1, updated_at: toSql(now()) })
    if (Number(written) === 0) {
      throw new MeetingChanged()
    }
    const subject = { subjectType: 'group_meeting', subjectId: id, branchId: group.branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'lesson_note.written', ...subject }, trx)
  })
