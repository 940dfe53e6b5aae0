import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, nowInWarsaw, toSql, todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { HoursOverlap } from '#app/scheduling/errors'
import type { WeeklyHour } from '#app/scheduling/weekly_hours'

/**
 * Gives an adviser new weekly hours from today on; yesterday's stay as they were, and so do meetings
 * already booked. Rooms of the branches named can be booked from now on, too.
 * `member` comes with branches loaded; hours in a branch she does not work in are left out.
 */
export async function changeWeeklyHours(
  member: StaffMember,
  wished: WeeklyHour[],
  actor: StaffMember
): Promise<void> {
  const hours = wished.filter(({ branchId }) => member.worksIn(branchId))
  refuseOverlap(hours)
  await inTransaction(async (trx) => {
    const resourceId = await resourceOf(member, trx)
    await endHours(resourceId, trx)
    await beginHours(resourceId, hours, trx)
    await openRooms([...new Set(hours.map(({ branchId }) => branchId))], trx)
    const subject = { subjectType: 'staff_member', subjectId: member.id }
    await recordAudit({ staffMemberId: actor.id, action: 'availability.changed', ...subject }, trx)
  })
}

/** Nobody is in two places at once. */
function refuseOverlap(hours: WeeklyHour[]) {
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

const newResource = (owner: { staff_member_id: string } | { room_id: number }, kind: string) => {
  const at = toSql(now())
  return { ...owner, kind, is_active: 1, created_at: at, updated_at: at }
}

async function resourceOf(member: StaffMember, trx: TransactionClientContract): Promise<number> {
  const resource = newResource({ staff_member_id: member.id }, 'adviser')
  await trx.knexQuery().table('resources').insert(resource).onConflict('staff_member_id').ignore()
  const [{ id }] = await trx.from('resources').where('staff_member_id', member.id).select('id')
  return id
}

async function endHours(resourceId: number, trx: TransactionClientContract) {
  const today = todayInWarsaw()
  const inForce = () =>
    trx
      .from('availabilities')
      .where('resource_id', resourceId)
      .where((open) => open.whereNull('valid_until').orWhere('valid_until', '>=', today))
  await inForce().where('valid_from', '>=', today).delete()
  await inForce().update({ valid_until: nowInWarsaw().minus({ days: 1 }).toISODate() })
}

async function beginHours(resourceId: number, hours: WeeklyHour[], trx: TransactionClientContract) {
  const rows = hours.map(({ weekday, branchId, startsAt, endsAt }) => ({
    resource_id: resourceId,
    branch_id: branchId,
    weekday,
    starts_at: startsAt,
    ends_at: endsAt,
    valid_from: todayInWarsaw(),
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
