import { maySeeMinors } from '#app/clients/minor'
import { ratesOf, type AttendanceRate } from '#app/groups/attendance/attendance_rate'
import { enrolledIn } from '#app/groups/lists'
import Enrolment from '#app/groups/models/enrolment'
import type StaffMember from '#app/identity/models/staff_member'

/** A person as a list of a group shows them; a minor has no name for who may not work with minors. */
export function asPerson(enrolment: Enrolment, staff: StaffMember) {
  const { id, participantId, participant, state, isMinor, level, inPolandSince, language } =
    enrolment
  const isHidden = isMinor && !maySeeMinors(staff)
  return {
    ...{ id, participantId, state, isMinor, level, language },
    name: isHidden ? null : participant.displayName,
    clientId: isHidden ? null : participant.clientId,
    inPolandSince: inPolandSince?.toISODate() ?? null,
  }
}

export type PersonOfGroup = ReturnType<typeof asPerson> & { rate: AttendanceRate | null }

/** Everybody who has a seat, families together, with how they attend. */
export async function peopleOf(groupId: string, staff: StaffMember) {
  const enrolled = await enrolledIn(groupId)
  const rates = await ratesOf(groupId)
  const entries = Map.groupBy(enrolled, ({ entry }) => entry)
  return [...entries].map(([entry, people]) => ({
    entry,
    people: people.map((one) => ({
      ...asPerson(one, staff),
      rate: rates.get(one.participantId) ?? null,
    })),
  }))
}

const GONE = ['left', 'removed', 'moved', 'declined', 'expired'] as const

/** Who was in the group, or on its list, and is not any more. */
export async function peopleGone(groupId: string, staff: StaffMember) {
  const gone = await Enrolment.query()
    .where('group_id', groupId)
    .whereIn('state', [...GONE])
    .preload('participant')
    .orderBy('updated_at', 'desc')
  return gone.map((one) => ({ ...asPerson(one, staff), since: one.updatedAt.toISO()! }))
}
