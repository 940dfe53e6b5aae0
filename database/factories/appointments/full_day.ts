import { DateTime } from 'luxon'
import type Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'
import { bookAtDesk, type DeskBooking } from '#app/appointments/book_at_desk'

let key = 0

/** Books `adviser` at `startsAt` (ISO, UTC), half an hour in Ukrainian unless told otherwise. */
export const bookMeeting = (
  branch: Branch,
  adviser: StaffMember,
  startsAt: string,
  more: Partial<DeskBooking> = {}
) =>
  bookAtDesk(
    {
      oneTimeKey: `full-day-of-meetings-${++key}-${Date.now()}`,
      branchId: branch.id,
      language: 'uk',
      topic: null,
      adviserId: adviser.id,
      channel: 'phone',
      minutes: 30,
      startsAt,
      person: { name: `Іван ${key}`, language: 'uk', email: `ivan${key}@example.com` },
      ...more,
    },
    adviser
  )

/** Meetings of half an hour, one after the other; their ids in order. */
export async function fullDay(
  branch: Branch,
  adviser: StaffMember,
  firstStart: string,
  { meetings = 12 } = {}
) {
  const ids: string[] = []
  for (let index = 0; index < meetings; index++) {
    const startsAt = DateTime.fromISO(firstStart, { zone: 'utc' }).plus({ minutes: 30 * index })
    const iso = startsAt.toISO({ suppressMilliseconds: true })!
    ids.push(await bookMeeting(branch, adviser, iso))
  }
  return ids
}
