import { courseFacts } from '#app/courses/certificates/course_facts'
import type { Face } from '#app/courses/certificates/face'
import { faceOf } from '#app/courses/certificates/issue_certificates'
import { peopleOfCourse } from '#app/courses/certificates/people_of_course'
import type Certificate from '#app/courses/models/certificate'
import CourseEdition from '#app/courses/models/course_edition'

/** What the paper would say today; null when the person has no seat in the course any more. */
export async function freshFace({
  groupId,
  enrolmentId,
  facts,
}: Certificate): Promise<Face | null> {
  const edition = await CourseEdition.query()
    .where('group_id', groupId)
    .preload('group', (group) => void group.preload('branch'))
    .firstOrFail()
  const people = await peopleOfCourse(edition)
  const person = people.find(({ enrolment }) => enrolment.id === enrolmentId)
  return person ? faceOf(person, await courseFacts(edition), facts.language) : null
}

const COMPARED = ['name', 'bornOn', 'course', 'level', 'mode', 'from', 'until', 'lessons'] as const
const MEASURED = ['attendance', 'test'] as const

/** What the records say otherwise than the paper. */
export function differencesOf(printed: Face, fresh: Face) {
  return [...COMPARED, ...MEASURED]
    .filter((field) => printed[field] !== fresh[field])
    .map((field) => ({ field, was: printed[field], is: fresh[field] }))
}
