import db from '@adonisjs/lucid/services/db'
import { languageName } from '#app/core/spoken_time'
import { CHANNELS, MEETING_LENGTHS } from '#app/appointments/appointment_vocabulary'
import { SPOKEN_LANGUAGES } from '#app/identity/role'
import Topic from '#app/identity/models/topic'

/** What the booking panel lets choose from, and who speaks what. */
export async function deskOfBoard(branchId: number, locale: string) {
  const topics = await Topic.query().whereNull('valid_until').orderBy('position')
  const spoken = await db
    .from('staff_languages')
    .whereIn('staff_member_id', (working) =>
      working.from('staff_branches').where('branch_id', branchId).select('staff_member_id')
    )
    .select('staff_member_id', 'language')
  const byAdviser = Map.groupBy(spoken, (row) => String(row.staff_member_id))
  return {
    topics: topics.map(({ code }) => code),
    channels: [...CHANNELS],
    lengths: [...MEETING_LENGTHS],
    languages: SPOKEN_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) })),
    spoken: Object.fromEntries(
      [...byAdviser].map(([id, rows]) => [id, rows.map((row) => String(row.language))])
    ),
  }
}
