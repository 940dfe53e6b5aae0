import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { plusDays } from '#app/clients/stay/day'
import { narrowToPeople, type Whose } from '#app/clients/stay/people_of'

/** A law that ends the stay of many is prepared for earlier than one card. */
const DAYS_AHEAD = 180

/** Rows of those whose title ends on the day of this law. */
export const holdersOf = (code: string) =>
  db
    .from('residence_titles')
    .join('clients', 'clients.id', 'residence_titles.client_id')
    .where('residence_titles.end_rule', code)
    .whereNull('residence_titles.ended_on')

export async function countHolders(code: string, whose: Whose, staff: StaffMember) {
  const [{ total }] = await narrowToPeople(holdersOf(code), whose, staff).countDistinct(
    'residence_titles.client_id as total'
  )
  return Number(total)
}

/** Ends that a law sets for everybody at once: each is one item, with how many it concerns. */
export async function lawEndings(whose: Whose, staff: StaffMember) {
  const rules = await ResidenceEndRule.query()
    .whereBetween('ends_on', [todayInWarsaw(), plusDays(todayInWarsaw(), DAYS_AHEAD)])
    .orderBy('ends_on')
  const items = []
  for (const { code, endsOn, legalBasis } of rules) {
    const holders = await countHolders(code, whose, staff)
    items.push({ code, endsOn: endsOn.toISODate()!, legalBasis, holders })
  }
  return items.filter(({ holders }) => holders > 0)
}
