import { translator } from '#app/core/i18n'
import type Participant from '#app/clients/models/participant'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import type Appointment from '#app/appointments/models/appointment'
import { bookingLink, linkTo } from '#app/appointments/appointment_message'
import { clockTime, dayLabel, shortDayLabel } from '#app/core/spoken_time'
import type { LetterChannel, MessageKind } from '#app/appointments/letters/letter_kind'

/** The blanks that a message may have. */
export const PLACEHOLDERS = [
  'name',
  'day',
  'time',
  'where',
  'adviser',
  'reference',
  'link',
  'phone',
] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]
export type LetterData = Record<Placeholder, string>

export type People = { participant: Participant; branch: Branch; staff: StaffMember }

/** Where the person goes and who receives them. */
export async function hostsOf(
  { branchId, staffMemberId }: Appointment,
  trx: TransactionClientContract
): Promise<Omit<People, 'participant'>> {
  const client = { client: trx }
  return {
    branch: await Branch.findOrFail(branchId, client),
    staff: await StaffMember.findOrFail(staffMemberId, client),
  }
}

/** What fills the blanks; `language` is one that the Centre writes in. */
export function letterData(
  kind: MessageKind,
  appointment: Appointment,
  { participant, branch, staff }: People,
  channel: LetterChannel,
  language: string
): LetterData {
  const label = channel === 'sms' ? shortDayLabel : dayLabel
  return {
    name: participant.displayName,
    day: label(appointment.startsAt, language),
    time: clockTime(appointment.startsAt),
    where: placeOf(appointment, { branch, staff }, channel, language),
    adviser: staff.fullName,
    reference: appointment.reference,
    link: kind === 'missed' ? bookingLink(language) : linkTo(appointment, language),
    phone: branch.phone,
  }
}

/** A text message has no room for the address of a video call; the page behind its link has. */
function placeOf(
  appointment: Appointment,
  { branch, staff }: Pick<People, 'branch' | 'staff'>,
  channel: LetterChannel,
  language: string
) {
  if (appointment.inPerson) {
    return `${branch.name}, ${channel === 'sms' ? branch.street : branch.address}`
  }
  const way = translator(language)(`messages:by_${appointment.channel}`)
  const room = appointment.videoLink ?? staff.videoLink
  return appointment.channel === 'video' && channel === 'mail' && room ? `${way}, ${room}` : way
}
