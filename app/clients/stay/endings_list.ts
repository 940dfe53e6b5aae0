import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { plusDays } from '#app/clients/stay/day'
import { endingForPage } from '#app/clients/stay/ending_for_page'
import { narrowToPeople, whoseFor, type Whose } from '#app/clients/stay/people_of'

export const ENDING_DAYS = [30, 60, 90]
export type EndingFilters = {
  days?: number | null
  whose?: Whose | null
  page?: number | null
}

const PER_PAGE = 25

const endingTitles = (days: number, whose: Whose, staff: StaffMember) =>
  narrowToPeople(
    db
      .from('residence_titles')
      .join('clients', 'clients.id', 'residence_titles.client_id')
      .whereBetween('residence_titles.valid_until', [
        todayInWarsaw(),
        plusDays(todayInWarsaw(), days),
      ])
      .whereNull('residence_titles.end_rule')
      .whereNull('residence_titles.ended_on'),
    whose,
    staff
  )

/** Titles with a day of their own that end soon, the first to end first. */
export async function listEndings(filters: EndingFilters, staff: StaffMember) {
  const { days, whose, page } = {
    days: filters.days ?? ENDING_DAYS[0],
    whose: filters.whose ?? whoseFor(staff),
    page: filters.page ?? 1,
  }
  const [{ total }] = await endingTitles(days, whose, staff).count('* as total')
  const rows = await firstEndings(days, whose, staff, PER_PAGE, (page - 1) * PER_PAGE)
  const lastPage = Math.max(1, Math.ceil(Number(total) / PER_PAGE))
  return {
    filters: { days, whose },
    rows,
    metadata: { total: Number(total), currentPage: page, lastPage },
  }
}

export async function firstEndings(
  days: number,
  whose: Whose,
  staff: StaffMember,
  count: number,
  offset = 0
) {
  const found = await endingTitles(days, whose, staff)
    .orderBy('residence_titles.valid_until')
    .orderBy('residence_titles.id')
    .select('residence_titles.id as id')
    .limit(count)
    .offset(offset)
  return endingForPage(found.map(({ id }) => String(id)))
}
