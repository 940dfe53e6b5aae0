import type StaffMember from '#app/identity/models/staff_member'
import { applicationsOf } from '#app/courses/applications/applications_of'
import LanguageLevel from '#app/courses/models/language_level'
import PlacementInterview from '#app/courses/models/placement_interview'

const MOST = 100

/** Who applied for a course and has not talked with a teacher, the longest waiting first. */
export async function peopleToInterview(staff: StaffMember) {
  const applications = await applicationsOf(staff)
    .whereNotIn('participant_id', PlacementInterview.query().select('participant_id'))
    .orderBy('applied_at')
    .limit(MOST)
  const levels = await LanguageLevel.query()
    .whereIn(
      'participant_id',
      applications.map(({ participantId }) => participantId)
    )
    .orderBy('on_day')
    .orderBy('id')
  const known = new Map(
    levels.map(({ participantId, level, source }) => [participantId, { level, source }])
  )
  return applications.map(({ id, participant, participantId, appliedAt, language }) => ({
    id,
    name: participant.displayName,
    language,
    appliedOn: appliedAt.toISO()!,
    known: known.get(participantId) ?? null,
  }))
}
