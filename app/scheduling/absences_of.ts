import { DateTime } from 'luxon'
import { toSql } from '#app/core/clock'
import Absence from '#app/scheduling/models/absence'

/** Absences that are not over yet, the first one first. */
export async function absencesOf(resourceId: number) {
  const absences = await Absence.query()
    .where('resource_id', resourceId)
    .where('ends_at', '>', toSql(DateTime.utc()))
    .preload('deputy')
    .orderBy('starts_at')
  return absences.map(({ id, startsAt, endsAt, kind, deputy }) => ({
    id,
    startsAt: startsAt.toUTC().toISO()!,
    endsAt: endsAt.toUTC().toISO()!,
    reason: kind,
    deputy: deputy?.fullName ?? null,
  }))
}
