import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { changeWeeklyHours } from '#app/scheduling/change_weekly_hours'
import type { ChangeDetails, ChangeKind } from '#app/scheduling/changes/change_details'
import type AvailabilityChange from '#app/scheduling/models/availability_change'

type Saver = (
  change: AvailabilityChange,
  actor: StaffMember,
  trx: TransactionClientContract
) => Promise<void>

const SAVERS: Record<ChangeKind, Saver> = {
  hours: (change, _actor, trx) => changeWeeklyHours(change.resourceId!, change.as('hours')!, trx),
  day: (change, actor, trx) => saveDay(change.resourceId!, change.as('day')!, actor, trx),
  absence: (change, actor, trx) =>
    saveAbsence(change.resourceId!, change.as('absence')!, actor, trx),
  closure: (change, _actor, trx) => saveClosure(change.branchId!, change.as('closure')!, trx),
  opening: (change, _actor, trx) => saveOpening(change.branchId!, change.as('opening')!, trx),
}

/** Brings the change into force; false when that was done before. */
export function saveChange(change: AvailabilityChange, actor: StaffMember): Promise<boolean> {
  return inTransaction(async (trx) => {
    const claimed = await trx
      .from('availability_changes')
      .where('id', change.id)
      .whereNull('saved_at')
      .update({ saved_at: toSql(now()) })
    if (Number(claimed) === 0) {
      return false
    }
    await SAVERS[change.kind](change, actor, trx)
    const subject = { subjectType: 'availability_change', subjectId: change.id }
    const action = `availability.${change.kind}_changed`
    const branchId = change.branchId
    await recordAudit({ staffMemberId: actor.id, action, branchId, ...subject }, trx)
    return true
  })
}

const entered = (actor: StaffMember) => ({ entered_by: actor.id, entered_at: toSql(now()) })

async function saveDay(
  resourceId: number,
  { day, hours }: ChangeDetails['day'],
  actor: StaffMember,
  trx: TransactionClientContract
) {
  await trx.from('availability_exceptions').where({ resource_id: resourceId, day }).delete()
  const rows = hours.map(({ branchId, startsAt, endsAt, isInstead }) => ({
    resource_id: resourceId,
    branch_id: branchId,
    day,
    starts_at: startsAt,
    ends_at: endsAt,
    is_instead: isInstead,
    ...entered(actor),
  }))
  if (rows.length > 0) {
    await trx.table('availability_exceptions').multiInsert(rows)
  }
}

async function saveAbsence(
  resourceId: number,
  { startsAt, endsAt, reason, deputyId }: ChangeDetails['absence'],
  actor: StaffMember,
  trx: TransactionClientContract
) {
  await trx.table('absences').insert({
    resource_id: resourceId,
    starts_at: toSql(DateTime.fromISO(startsAt)),
    ends_at: toSql(DateTime.fromISO(endsAt)),
    kind: reason,
    deputy_id: deputyId,
    ...entered(actor),
  })
}

async function saveClosure(
  branchId: number,
  { days, reason }: ChangeDetails['closure'],
  trx: TransactionClientContract
) {
  const rows = days.map((on) => ({ branch_id: branchId, on, reason }))
  await trx
    .knexQuery()
    .table('branch_closures')
    .insert(rows)
    .onConflict(['branch_id', 'on'])
    .merge(['reason'])
}

async function saveOpening(
  branchId: number,
  { hours }: ChangeDetails['opening'],
  trx: TransactionClientContract
) {
  await trx.from('branch_opening_hours').where('branch_id', branchId).delete()
  const rows = hours.map(({ weekday, opensAt, closesAt }) => {
    return { branch_id: branchId, weekday, opens_at: opensAt, closes_at: closesAt }
  })
  if (rows.length > 0) {
    await trx.table('branch_opening_hours').multiInsert(rows)
  }
}
