import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { todayInWarsaw } from '#app/core/clock'
import type { AdviserSearch } from '#app/scheduling/timetable'

type Query = DatabaseQueryBuilderContract

/** Narrows a query with `resources` to the advisers whom the search means. */
export function fitting(query: Query, search: AdviserSearch) {
  query
    .join('staff_members', 'staff_members.id', 'resources.staff_member_id')
    .where({ 'resources.kind': 'adviser', 'resources.is_active': true })
    .whereNull('staff_members.deactivated_at')
  whoMay(query, search)
  if (search.preferred) {
    query.where((fits) => {
      fits.where('resources.id', search.preferred!).orWhere((other) => whoFits(other, search))
    })
  } else {
    whoFits(query, search)
  }
  return query
}

/** Never bent, whoever's meeting it is. */
function whoMay(query: Query, { staffMemberId, forMinor }: AdviserSearch) {
  if (staffMemberId) {
    query.where('staff_members.id', staffMemberId)
  }
  if (forMinor) {
    query.where('staff_members.register_checked_on', '<=', todayInWarsaw())
  }
}

function whoFits(query: Query, search: AdviserSearch) {
  query.whereNotNull('staff_members.id')
  whoKnow(query, search)
  if (search.sex) {
    query.where('staff_members.sex', search.sex)
  }
}

function whoKnow(query: Query, { language, topic, role }: AdviserSearch) {
  for (const [table, column, value] of [
    ['staff_languages', 'language', language],
    ['staff_topics', 'topic', topic],
  ] as const) {
    if (value) {
      query.whereIn('staff_members.id', (known) =>
        known.from(table).where(column, value).select('staff_member_id')
      )
    }
  }
  if (role) {
    query.whereIn('staff_members.id', (known) =>
      known
        .from('staff_roles')
        .where('role', role)
        .where((now) => now.whereNull('expires_on').orWhere('expires_on', '>=', todayInWarsaw()))
        .select('staff_member_id')
    )
  }
}
