import db from '@adonisjs/lucid/services/db'

/** People enrolled in running courses whose attendance is under the threshold of their course. */
const underThreshold = () =>
  db
    .from('attendances')
    .join('group_meetings', 'group_meetings.id', 'attendances.group_meeting_id')
    .join('course_editions', 'course_editions.group_id', 'group_meetings.group_id')
    .join('enrolments', (join) =>
      join
        .on('enrolments.group_id', 'group_meetings.group_id')
        .andOn('enrolments.participant_id', 'attendances.participant_id')
    )
    .where({ 'enrolments.state': 'enrolled', 'group_meetings.state': 'held' })
    .groupBy(
      'group_meetings.group_id',
      'attendances.participant_id',
      'course_editions.attendance_threshold'
    )
    .havingRaw(
      "sum(case when attendances.state in ('present', 'late') then 100 else 0 end)" +
        ' < course_editions.attendance_threshold * count(*)'
    )

/** Groups that have such people, for a list narrowed to them. */
export const groupsAtRisk = () => underThreshold().select('group_meetings.group_id')

/** Participants at risk by group. */
export async function peopleAtRisk(groupIds: string[]): Promise<Map<string, Set<string>>> {
  const rows: { group_id: string; participant_id: string }[] = await underThreshold()
    .whereIn('group_meetings.group_id', groupIds)
    .select('group_meetings.group_id', 'attendances.participant_id')
  const byGroup = Map.groupBy(rows, (row) => row.group_id)
  return new Map(
    [...byGroup].map(([groupId, people]) => [
      groupId,
      new Set(people.map(({ participant_id: id }) => id)),
    ])
  )
}
