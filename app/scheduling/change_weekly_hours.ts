import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { dayBefore } from '#app/scheduling/changes/day_before'
import { newResource } from '#app/scheduling/changes/resource_of'
import { HoursOverlap } from '#app/scheduling/errors'
import type { WeeklyHour } from '#app/scheduling/weekly_hours'

/**
 * Gives an adviser new weekly hours from a day (yyyy-MM-dd) on, whatever was planned for later; the
 * hours before it stay as they were. Rooms of the branches named can be booked from now on, too.
 */
export async function changeWeeklyHours(
  resourceId: number,
  { from, hours }: { from: string; hours: WeeklyHour[] },
  trx: TransactionClientContract
): Promise<void> {
  await endHours(resourceId, from, trx)
  await beginHours(resourceId, from, hours, trx)
  await openRooms([...new Set(hours.map(({ branchId }) => branchId))], trx)
}

type Hours = { weekday?: number; startsAt: string; endsAt: string }

/** Nobody is in two places at once. */
export function refuseOverlap(hours: Hours[]) {
  const clashes = hours.some((one, index) =>
    hours
      .slice(index + 1)
      .some(
        (other) =>
          one.weekday === other.weekday &&
          one.startsAt < other.endsAt &&
          other.startsAt < one.endsAt
      )
  )
  if (clashes) {
    throw new HoursOverlap()
  }
}

async function endHours(resourceId: number, from: string, trx: TransactionClientContract) {
  const inForce = () =>
    trx
      .from('availabilities')
      .where('resource_id', resourceId)
      .where((open) => open.whereNull('valid_until').orWhere('valid_until', '>=', from))
  await inForce().where('valid_from', '>=', from).delete()
  await inForce().update({ valid_until: dayBefore(from) })
}

async function beginHours(
  resourceId: number,
  from: string,
  hours: WeeklyHour[],
  trx: TransactionClientContract
) {
  const rows = hours.map(({ weekday, branchId, startsAt, endsAt, isRemote = false }) => ({
    resource_id: resourceId,
    branch_id: branchId,
    weekday,
    starts_at: startsAt,
    ends_at: endsAt,
    valid_from: from,
    is_remote: isRemote,
  }))
  if (rows.length > 0) {
    await trx.table('availabilities').multiInsert(rows)
  }
}

async function openRooms(branchIds: number[], trx: TransactionClientContract) {
  const rooms = await trx.from('rooms').whereIn('branch_id', branchIds).select('id')
  const rows = rooms.map(({ id }) => newResource({ room_id: id }, 'room'))
  if (rows.length > 0) {
    await trx.knexQuery().table('resources').insert(rows).onConflict('room_id').ignore()
  }
}
