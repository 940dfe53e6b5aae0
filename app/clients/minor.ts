import { DateTime } from 'luxon'
import type { ChainableContract } from '@adonisjs/lucid/types/querybuilder'
import { todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { worksEverywhere } from '#app/clients/policies/client_policy'

const ADULT_AT = 18

type Birth = { birthDate: DateTime | null; birthYear: number | null }

/** Who was born later than this day is a minor; 29 February counts as the last of its month. */
function lastAdultBirth(day: string): string {
  const today = DateTime.fromISO(day, { zone: 'utc' })
  const then = today.minus({ years: ADULT_AT })
  return (today.day === today.daysInMonth ? then.endOf('month') : then).toISODate()!
}

/**
 * Whether the person is a minor on `day` (yyyy-MM-dd). Of whom only the year is known, everybody who
 * may still be one counts; a birth that nobody knows makes no minor.
 */
export function isMinor({ birthDate, birthYear }: Birth, day = todayInWarsaw()): boolean {
  if (birthDate) {
    return birthDate.toISODate()! > lastAdultBirth(day)
  }
  return birthYear !== null && birthYear >= Number(lastAdultBirth(day).slice(0, 4))
}

/** The register of sex offenders was checked (act of 13.05.2016, art. 21), volunteers too. */
export const mayWorkWithMinors = ({ registerCheckedOn }: Pick<StaffMember, 'registerCheckedOn'>) =>
  registerCheckedOn !== null && registerCheckedOn.toISODate()! <= todayInWarsaw()

/** Beside those who work with minors, those whose task is the whole register. */
export const maySeeMinors = (staff: StaffMember) =>
  mayWorkWithMinors(staff) || worksEverywhere(staff)

/** Whether this client is offered to `staff`: minors only to those who may see them. */
export const isOffered = (client: Birth, staff: StaffMember) =>
  !isMinor(client) || maySeeMinors(staff)

/** Leaves minors out of a query over `clients`, for staff who may not see them. */
export function offerTo(query: ChainableContract, staff: StaffMember) {
  if (maySeeMinors(staff)) {
    return
  }
  const last = lastAdultBirth(todayInWarsaw())
  void query.where((adult) => {
    void adult
      .where('clients.birth_date', '<=', last)
      .orWhere((year) => {
        void year
          .whereNull('clients.birth_date')
          .where('clients.birth_year', '<', Number(last.slice(0, 4)))
      })
      .orWhere((unknown) => {
        void unknown.whereNull('clients.birth_date').whereNull('clients.birth_year')
      })
  })
}
