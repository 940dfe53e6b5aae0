import db from '@adonisjs/lucid/services/db'
import type { AdviserSearch } from '#app/scheduling/timetable'

/**
 * Whom to look for. When nobody of the branch who speaks the language knows the topic, anybody who
 * speaks it will do: talking comes first, and the adviser can pass the person on.
 */
export async function meetingSearch(wanted: Partial<AdviserSearch>): Promise<AdviserSearch> {
  const { topic, ...needs } = wanted
  const { branchId, language } = wanted
  const search = { ...needs, branchId: branchId! }
  if (!topic || topic === 'unknown') {
    return search
  }
  const knower = await db
    .from('staff_topics')
    .join('staff_languages', 'staff_languages.staff_member_id', 'staff_topics.staff_member_id')
    .join('resources', 'resources.staff_member_id', 'staff_topics.staff_member_id')
    .join('availabilities', 'availabilities.resource_id', 'resources.id')
    .where({ 'staff_topics.topic': topic, 'availabilities.branch_id': branchId! })
    .where({ 'staff_languages.language': language!, 'resources.is_active': true })
    .select('resources.id')
    .first()
  return knower ? { ...search, topic } : search
}
