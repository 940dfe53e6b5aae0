import { now } from '#app/core/clock'
import { recordAudit } from '#app/core/audit'
import { hashOfCard } from '#app/clients/cards/card_token'
import CentreCard from '#app/clients/models/centre_card'
import { CardNotOfGroup } from '#app/groups/attendance/errors'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import { peopleAt } from '#app/groups/attendance/people_at'
import Attendance from '#app/groups/models/attendance'
import type GroupMeeting from '#app/groups/models/group_meeting'

/** Whoever comes in this long after the beginning is late. */
const GRACE_MINUTES = 5

const TOKEN = /([\w-]{24})\s*$/

/**
 * Somebody came through the door: present, or late by the clock. Who is marked already stays as they are.
 * The register is written when the list is saved.
 */
export async function arrive(meeting: GroupMeeting, participantId: string, staff: { id: string }) {
  const marked = await Attendance.findBy({ groupMeetingId: meeting.id, participantId })
  if (!marked) {
    const mark = { participantId, ...arrivalAt(meeting) }
    await markAttendance(meeting, [mark], staff, { version: meeting.marksVersion, isArrival: true })
  }
}

function arrivalAt({ startsAt, endsAt }: GroupMeeting) {
  const minutesLate = Math.floor(now().diff(startsAt).as('minutes'))
  const isLate = minutesLate > GRACE_MINUTES && now() < endsAt
  return isLate ? { state: 'late' as const, minutesLate } : { state: 'present' as const }
}

/** Whose card it is, of the people of this meeting. Throws CardNotOfGroup. */
export async function holderOf(card: string, meeting: GroupMeeting, staff: { id: string }) {
  const token = card.match(TOKEN)?.[1] ?? ''
  const found = await CentreCard.query().where('token_hash', hashOfCard(token)).first()
  const people = await peopleAt(meeting)
  const holder =
    found?.isValid && people.find(({ participant }) => participant.clientId === found.clientId)
  if (!found || !holder) {
    throw new CardNotOfGroup()
  }
  const subject = { subjectType: 'client', subjectId: found.clientId }
  const trace = { staffMemberId: staff.id, action: 'centre_card.scanned', ...subject }
  await recordAudit({ ...trace, branchId: meeting.group.branchId })
  return holder
}
