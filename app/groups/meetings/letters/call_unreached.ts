import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import { clockTime, dayLabel } from '#app/core/spoken_time'
import type { MeetingNews } from '#app/groups/meetings/letters/meeting_letter'
import type Enrolment from '#app/groups/models/enrolment'
import StaffMember from '#app/identity/models/staff_member'
import { openTask } from '#app/tasks/open_task'

/** A task for whoever made the change, one for each person who cannot be written to. */
export async function callUnreached(
  { kind, meeting, was }: MeetingNews,
  enrolments: Enrolment[],
  staffMemberId: string,
  trx: TransactionClientContract
) {
  if (enrolments.length === 0) {
    return
  }
  const { locale } = await StaffMember.findOrFail(staffMemberId, { client: trx })
  const when = { day: dayLabel(was, locale), time: clockTime(was), group: meeting.group.name }
  for (const { id, participant } of enrolments) {
    const task = {
      kind: 'call_person' as const,
      ownerId: staffMemberId,
      branchId: meeting.group.branchId,
      dueOn: todayInWarsaw(),
      clientId: participant.clientId,
      note: translator(locale)(`lessons:call.${kind}`, {
        ...when,
        person: participant.displayName,
      }),
      subjectType: 'enrolment',
      subjectId: id,
    }
    await openTask(task, trx)
  }
}
