import { DateTime } from 'luxon'
import { now, toSql, ZONE } from '#app/core/clock'
import { strandsOf } from '#app/scheduling/changes/strands'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import Appointment from '#app/appointments/models/appointment'

const MOST = 400

/** Meetings still to come that cannot be held after the change, in order of time. */
export async function strandedBy(change: AvailabilityChange): Promise<Appointment[]> {
  const { from, until } = spanOf(change)
  const query = meetingsIn(change)
    .where('starts_at', '>', toSql(DateTime.max(from, now())))
    .doesntHave('cancellation')
    .doesntHave('absence')
    .preload('participant', (person) => person.preload('knownAs'))
    .preload('branch')
    .preload('staffMember')
    .preload('reservation')
    .preload('interpreting')
    .orderBy('starts_at')
    .limit(MOST)
  const meetings = until ? await query.where('starts_at', '<', toSql(until)) : await query
  const strands = await strandsOf(change)
  return meetings.filter((meeting) => strands(inSeconds(meeting)))
}

export const inSeconds = ({ branchId, startsAt, endsAt }: Appointment) => ({
  branchId,
  startsAt: startsAt.toSeconds(),
  endsAt: endsAt.toSeconds(),
})

/** Of the branch, or those that the person holds or interprets. */
const meetingsIn = ({ branchId, resourceId }: AvailabilityChange) =>
  branchId
    ? Appointment.query().where('branch_id', branchId)
    : Appointment.query().where((meetings) =>
        meetings
          .whereIn('staff_member_id', (whose) =>
            whose.from('resources').where('id', resourceId!).select('staff_member_id')
          )
          .orWhereHas('interpreting', (interpreting) =>
            interpreting.where('state', 'found').whereIn('interpreter_id', (whose) =>
              whose
                .from('interpreters')
                .join('resources', (join) =>
                  join
                    .on('interpreters.id', 'resources.interpreter_id')
                    .orOn('interpreters.staff_member_id', 'resources.staff_member_id')
                )
                .where('resources.id', resourceId!)
                .select('interpreters.id')
            )
          )
      )

/** Whoever cannot come interprets at the meeting; somebody else holds it. */
export const isInterpretedBy = (
  { resource }: AvailabilityChange,
  { staffMemberId }: Appointment
): boolean => !!resource && resource.staffMemberId !== staffMemberId

const startOf = (day: string) => DateTime.fromISO(day, { zone: ZONE })

/** Nothing outside can be stranded; meetings under way when it begins are. */
function spanOf(change: AvailabilityChange): { from: DateTime; until: DateTime | null } {
  const absence = change.as('absence')
  if (absence) {
    const from = DateTime.fromISO(absence.startsAt).minus({ hours: 4 })
    return { from, until: DateTime.fromISO(absence.endsAt) }
  }
  const hours = change.as('hours')
  if (hours) {
    return { from: startOf(hours.from), until: null }
  }
  if (change.kind === 'opening') {
    return { from: now(), until: null }
  }
  const days = change.as('closure')?.days ?? [change.as('day')!.day]
  const sorted = [...days].sort()
  return { from: startOf(sorted[0]), until: startOf(sorted.at(-1)!).plus({ days: 1 }) }
}
