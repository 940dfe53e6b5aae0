import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { calendarToken, hashOfCalendarToken } from '#app/dossier/calendars/calendar_token'
import CalendarFeed, { type FeedDetail } from '#app/dossier/models/calendar_feed'

const remove = (staff: StaffMember, trx: TransactionClientContract) =>
  trx.from('calendar_feeds').where('staff_member_id', staff.id).delete()

const trace = (action: string, staff: StaffMember, trx: TransactionClientContract) => {
  const subject = { subjectType: 'staff_member', subjectId: staff.id }
  return recordAudit({ staffMemberId: staff.id, action, ...subject }, trx)
}

/** Gives the feed a new secret address; the one before is void from now on. */
export async function openFeed(staff: StaffMember, detail: FeedDetail) {
  await inTransaction(async (trx) => {
    await remove(staff, trx)
    const id = newRecordId()
    const tokenHash = hashOfCalendarToken(calendarToken(id))
    await CalendarFeed.create({ id, staffMemberId: staff.id, detail, tokenHash }, { client: trx })
    await trace('calendar_feed.opened', staff, trx)
  })
}

/** Says more or less under the same address. */
export const changeFeed = (staff: StaffMember, detail: FeedDetail) =>
  CalendarFeed.query()
    .where('staff_member_id', staff.id)
    .update({ detail, updatedAt: toSql(now()) })

export const closeFeed = (staff: StaffMember) =>
  inTransaction(async (trx) => {
    await remove(staff, trx)
    await trace('calendar_feed.closed', staff, trx)
  })
