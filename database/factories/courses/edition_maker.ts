import CourseEdition from '#app/courses/models/course_edition'
import { makeGroup } from '#database/factories/groups/group_maker'

/** A Polish course in a branch, with nobody in it; what `makeGroup` takes, and a level. */
export async function makeCourse({
  level = 'A1.1',
  ...group
}: Parameters<typeof makeGroup>[0] & { level?: CourseEdition['level'] }) {
  const { id } = await makeGroup(group)
  const edition = await CourseEdition.create({
    ...{ groupId: id, level, term: '2026-autumn', lessons: 60, lessonMinutes: 45 },
    ...{ attendanceThreshold: 75, testThreshold: 65, projectId: null },
    ...{ hasChildcare: false, placeNote: null },
  })
  await edition.load('group')
  return edition
}
