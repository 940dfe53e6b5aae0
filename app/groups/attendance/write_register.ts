import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ZONE } from '#app/core/clock'
import { correctService, deliverService, type ServiceFacts } from '#app/funding/deliver_service'
import DeliveredService from '#app/funding/models/delivered_service'
import type GroupMeeting from '#app/groups/models/group_meeting'

const SERVICE_TYPES = { course: 'polish_lesson', workshop: 'workshop' } as const
const MODES = { here: 'here', online: 'video' } as const

const warsawDay = (moment: DateTime) =>
  moment.setZone(ZONE).setZone('utc', { keepLocalTime: true }).startOf('day')

/**
 * One service per meeting with everybody who attended, so that the teacher counts once; from the second
 * time on a revision. A meeting at which nobody was is no service. `meeting` with its `group`.
 */
export async function writeRegister(
  meeting: GroupMeeting,
  participantIds: string[],
  staff: { id: string },
  trx: TransactionClientContract
) {
  const source = { type: 'group_meeting', id: meeting.id }
  const known = await DeliveredService.query({ client: trx })
    .where({ source_type: source.type, source_id: source.id })
    .first()
  const facts = factsOf(meeting, participantIds, staff)
  if (known) {
    await correctService({ source, reason: null, ...facts }, trx)
  } else if (participantIds.length > 0) {
    await deliverService({ source, ...facts }, trx)
  }
}

const factsOf = (
  { group, startsAt, minutes, teacherId }: GroupMeeting,
  participantIds: string[],
  staff: { id: string }
): ServiceFacts => ({
  serviceType: SERVICE_TYPES[group.kind],
  heldOn: warsawDay(startsAt),
  startedAt: startsAt,
  isStartKnown: true,
  minutes,
  headCount: participantIds.length,
  language: group.language,
  mode: MODES[group.mode],
  staffMemberId: teacherId ?? staff.id,
  branchId: group.branchId,
  recordedBy: staff.id,
  participantIds,
  topics: [],
})
