import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { advisersOf } from '#app/scheduling/rules_for_page'

export type WishedRules = {
  noticeMinutes: number
  horizonDays: number
  travel: { branchId: number; minutes: number | null }[]
  people: { resourceId: number; maxADay: number | null }[]
}

/**
 * New rules of a branch from now on; what is booked already stays. Ways to branches where the actor
 * does not work, and people without hours in this one, are left out.
 */
export async function changeRules(branchId: number, wished: WishedRules, actor: StaffMember) {
  const advisers = await advisersOf(branchId)
  const own = new Set(advisers.map(({ resourceId }) => resourceId))
  const people = wished.people.filter(({ resourceId }) => own.has(resourceId))
  const travel = wished.travel.filter((way) => {
    return way.branchId !== branchId && actor.worksIn(way.branchId)
  })
  await inTransaction(async (trx) => {
    await saveTimes(branchId, wished, trx)
    for (const { branchId: other, minutes } of travel) {
      await saveWay(branchId, other, minutes, trx)
    }
    for (const { resourceId, maxADay } of people) {
      await trx.from('resources').where('id', resourceId).update({ max_a_day: maxADay })
    }
    const trace = { staffMemberId: actor.id, action: 'rules.changed', branchId }
    await recordAudit({ ...trace, subjectType: 'branch', subjectId: String(branchId) }, trx)
  })
}

async function saveTimes(
  branchId: number,
  { noticeMinutes, horizonDays }: WishedRules,
  trx: TransactionClientContract
) {
  const values = {
    notice_minutes: noticeMinutes,
    horizon_days: horizonDays,
    updated_at: toSql(now()),
  }
  await trx
    .knexQuery()
    .table('branch_rules')
    .insert({ branch_id: branchId, ...values, version: 1 })
    .onConflict('branch_id')
    .merge(values)
}

/** The way back takes as long. */
async function saveWay(
  one: number,
  other: number,
  minutes: number | null,
  trx: TransactionClientContract
) {
  const ways = [
    { from_branch_id: one, to_branch_id: other },
    { from_branch_id: other, to_branch_id: one },
  ]
  for (const way of ways) {
    await trx.from('branch_travel_times').where(way).delete()
    if (minutes) {
      await trx.table('branch_travel_times').insert({ ...way, minutes })
    }
  }
}
