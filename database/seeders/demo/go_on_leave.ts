import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/clock'
import { at } from '#database/seeders/demo/calendar'
import type { DemoMember } from '#database/seeders/demo/create_staff'
import { insertRows } from '#database/seeders/demo/insert_rows'
import { ON_LEAVE } from '#database/seeders/demo/plan_appointments'

/** Somebody is away on the day that the board of the demonstration opens with. */
export async function goOnLeave(staff: DemoMember[], day: string) {
  const { resourceId } = staff.find(({ login }) => login === ON_LEAVE)!
  const start = at(day, '00:00')
  await insertRows(db.connection(), 'absences', [
    {
      resource_id: resourceId,
      kind: 'leave',
      starts_at: toSql(start),
      ends_at: toSql(start.plus({ days: 1 })),
    },
  ])
}
