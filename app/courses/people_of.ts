import { ratesOf, type AttendanceRate } from '#app/groups/attendance/attendance_rate'
import { enrolledIn } from '#app/groups/lists'
import Enrolment from '#app/groups/models/enrolment'
import { personOnList } from '#app/groups/person_on_list'
import type StaffMember from '#app/identity/models/staff_member'

export type PersonOfGroup = ReturnType<typeof personOnList> & { rate: AttendanceRate | null }

/** Everybody who has a seat, families together, with how they attend. */
export async function peopleOf(groupId: string, staff: StaffMember) {
  const enrolled = await enrolledIn(groupId)
  const rates = await ratesOf(groupId)
  const entries = Map.groupBy(enrolled, ({ entry }) => entry)
  return [...entries].map(([entry, people]) => ({
    entry,
    people: people.map((one) => ({
      ...personOnList(one, staff),
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
  return gone.map((one) => ({ ...personOnList(one, staff), since: one.updatedAt.toISO()! }))
}
