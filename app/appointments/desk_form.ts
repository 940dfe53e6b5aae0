import { Exception } from '@adonisjs/core/exceptions'
import type { Infer } from '@vinejs/vine/types'
import type StaffMember from '#app/identity/models/staff_member'
import type { DeskBooking } from '#app/appointments/book_at_desk'
import type {
  appointmentValidator,
  searchValidator,
} from '#app/appointments/validators/appointment_validator'
import { MEETING_MINUTES } from '#app/appointments/appointment_vocabulary'

type Asked = Infer<typeof searchValidator>
type Given = Infer<typeof appointmentValidator>

/** The filters of the page with what was left out filled in. */
export function deskSearch(asked: Asked, spoken: string, staff: StaffMember) {
  const branch = ownBranch(asked.branch ?? staff.branches[0]?.id, staff)
  const language = asked.language ?? spoken
  const minutes = asked.minutes ?? MEETING_MINUTES
  const topic = asked.topic ?? null
  const adviser = asked.adviser ?? null
  const day = asked.day ?? null
  const wanted = {
    branchId: branch,
    language,
    topic,
    minutes,
    day: asked.day,
    staffMemberId: adviser,
  }
  return {
    branch,
    language,
    topic,
    adviser,
    minutes,
    day,
    channel: asked.channel ?? 'here',
    wanted,
  }
}

export function deskBooking(given: Given, staff: StaffMember): DeskBooking {
  const { language, name, phone, email, channel, minutes } = given
  return {
    oneTimeKey: given.one_time_key,
    branchId: ownBranch(given.branch_id, staff),
    language,
    topic: given.topic ?? null,
    adviserId: given.adviser ?? null,
    channel,
    minutes,
    startsAt: given.starts_at,
    person: given.participant_id
      ? { participantId: given.participant_id }
      : { name: name!, phone, email, language },
  }
}

function ownBranch(branchId: number | undefined, staff: StaffMember): number {
  if (branchId === undefined || !staff.worksIn(branchId)) {
    throw new Exception('Not found', { status: 404 })
  }
  return branchId
}
