import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { todayInWarsaw } from '#app/core/clock'
import type { AdviserSearch } from '#app/scheduling/timetable'

/** Narrows a query with `resources` to the advisers whom the search means. */
export function fitting(query: DatabaseQueryBuilderContract, search: AdviserSearch) {
  query
    .join('staff_members', 'staff_members.id', 'resources.staff_member_id')
    .where({ 'resources.kind': 'adviser', 'resources.is_active': true })
    .whereNull('staff_members.deactivated_at')
  whoKnow(query, search)
  whoIs(query, search)
  return query
}

function whoKnow(query: DatabaseQueryBuilderContract, { language, topic, role }: AdviserSearch) {
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

function whoIs(
  query: DatabaseQueryBuilderContract,
  { staffMemberId, sex, forMinor }: AdviserSearch
) {
  if (staffMemberId) {
    query.where('staff_members.id', staffMemberId)
  }
  if (sex) {
    query.where('staff_members.sex', sex)
  }
  if (forMinor) {
    query.where('staff_members.register_checked_on', '<=', todayInWarsaw())
  }
}
