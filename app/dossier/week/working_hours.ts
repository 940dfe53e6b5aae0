import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { isHoliday } from '#app/core/holidays'
import { instantOf, weekdayOf } from '#app/scheduling/wall_time'
import type { BoardSpan } from '#app/dossier/board/board_span'
import { isoDay } from '#app/dossier/moment'

type Hours = { startsAt: string; endsAt: string; branch: string }

const moment = (day: string, time: string) =>
  DateTime.fromSeconds(instantOf(day, time), { zone: 'utc' }).toISO({ suppressMilliseconds: true })!

/** When somebody sees people in these days: by the week, or as one day differs from it. */
export async function workingHours(staffMemberId: string, { days }: BoardSpan): Promise<Hours[]> {
  const weekly = await weeklyOf(staffMemberId, days)
  const special = await specialOf(staffMemberId, days)
  return days
    .filter((day) => !isHoliday(day))
    .flatMap((day) => {
      const ofDay = special.filter((row) => isoDay(row.day) === day)
      const usual = weekly.filter(
        (row) =>
          row.weekday === weekdayOf(day) &&
          isoDay(row.valid_from) <= day &&
          (row.valid_until === null || isoDay(row.valid_until) >= day)
      )
      const rows = ofDay.some((row) => row.is_instead) ? ofDay : [...usual, ...ofDay]
      return rows.map((row) => ({
        startsAt: moment(day, row.starts_at),
        endsAt: moment(day, row.ends_at),
        branch: String(row.branch),
      }))
    })
}

const weeklyOf = (staffMemberId: string, days: string[]) =>
  db
    .from('availabilities')
    .join('resources', 'resources.id', 'availabilities.resource_id')
    .join('branches', 'branches.id', 'availabilities.branch_id')
    .where('resources.staff_member_id', staffMemberId)
    .where('availabilities.valid_from', '<=', days.at(-1)!)
    .where((open) => {
      void open.whereNull('availabilities.valid_until').orWhere('valid_until', '>=', days[0])
    })
    .select('availabilities.*', 'branches.name as branch')

const specialOf = (staffMemberId: string, days: string[]) =>
  db
    .from('availability_exceptions')
    .join('resources', 'resources.id', 'availability_exceptions.resource_id')
    .join('branches', 'branches.id', 'availability_exceptions.branch_id')
    .where('resources.staff_member_id', staffMemberId)
    .whereBetween('availability_exceptions.day', [days[0], days.at(-1)!])
    .select('availability_exceptions.*', 'branches.name as branch')
