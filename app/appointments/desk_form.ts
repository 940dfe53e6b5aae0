import { Exception } from '@adonisjs/core/exceptions'
import type { Infer } from '@vinejs/vine/types'
import type StaffMember from '#app/identity/models/staff_member'
import type { DeskBooking } from '#app/appointments/book_at_desk'
import type {
  appointmentValidator,
  searchValidator,
} from '#app/appointments/validators/appointment_validator'
import { spokenWith } from '#app/appointments/booking_needs'
import type Appointment from '#app/appointments/models/appointment'
import AppointmentKind from '#app/appointments/models/appointment_kind'
import {
  MEETING_MINUTES,
  type AdviserSex,
  type AppointmentKindCode,
  type Channel,
} from '#app/appointments/appointment_vocabulary'

type Asked = Infer<typeof searchValidator>
type Given = Infer<typeof appointmentValidator>

type Filters = {
  branch: number
  language: string
  topic: string | null
  adviser: string | null
  minutes: number
  day: string | null
  channel: Channel
  kind: AppointmentKindCode
  sex: AdviserSex | null
  accessible: boolean
  interpreter: boolean
}

/** The filters of the page with what was left out filled in; `before` is the visit it follows. */
export function deskSearch(asked: Asked, spoken: string, staff: StaffMember, before?: Appointment) {
  const filters: Filters = {
    branch: ownBranch(asked.branch ?? before?.branchId ?? staff.branches[0]?.id, staff),
    language: asked.language ?? before?.language ?? spoken,
    topic: asked.topic ?? before?.topic ?? null,
    adviser: asked.adviser ?? before?.staffMemberId ?? null,
    minutes: asked.minutes ?? before?.minutes ?? MEETING_MINUTES,
    day: asked.day ?? null,
    channel: asked.channel ?? before?.channel ?? 'here',
    kind: asked.kind ?? before?.kind ?? 'advice',
    sex: asked.sex ?? before?.adviserSex ?? null,
    accessible: asked.accessible ?? before?.needsAccess ?? false,
    interpreter: asked.interpreter ?? false,
  }
  return { ...filters, wanted: wantedBy(filters) }
}

const wantedBy = (filters: Filters) => ({
  branchId: filters.branch,
  language: spokenWith(filters.language, filters.interpreter ? filters.language : null),
  topic: filters.topic,
  minutes: filters.minutes,
  day: filters.day ?? undefined,
  staffMemberId: filters.adviser,
  channel: filters.channel,
  sex: filters.sex,
  isAccessible: filters.accessible,
})

/** Who gives this kind; an adviser chosen by name may have any role. */
export async function roleFor({ kind, adviser }: Pick<Filters, 'kind' | 'adviser'>) {
  const found = adviser ? null : await AppointmentKind.find(kind)
  return found?.role
}

export function deskBooking(given: Given, staff: StaffMember): DeskBooking {
  const { language, name, phone, email, channel, minutes, kind } = given
  return {
    oneTimeKey: given.one_time_key,
    branchId: ownBranch(given.branch_id, staff),
    language,
    topic: given.topic ?? null,
    adviserId: given.adviser ?? null,
    ...{ channel, minutes, kind },
    sex: given.sex ?? null,
    isAccessible: given.accessible,
    interpreterLanguage: given.interpreter ? language : null,
    others: given.others?.map((other) => ({ name: other, language })),
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
