import Participant from '#app/clients/models/participant'
import { ratesOf } from '#app/groups/attendance/attendance_rate'
import { enrolledIn } from '#app/groups/lists'
import type Enrolment from '#app/groups/models/enrolment'
import { paperName } from '#app/courses/certificates/paper_name'
import type CourseEdition from '#app/courses/models/course_edition'
import TestResult from '#app/courses/models/test_result'

/** What a paper of somebody in a course can say, and which threshold they missed. */
export type PersonOfCourse = {
  enrolment: Enrolment
  participant: Participant
  name: string
  isGuessed: boolean
  attendance: number | null
  test: number | null
  misses: ('attendance' | 'test')[]
}

async function knownPeople(ids: string[]) {
  const participants = await Participant.query()
    .whereIn('id', ids)
    .preload('knownAs', (client) => void client.preload('names'))
  return new Map(participants.map((participant) => [participant.id, participant]))
}

async function testsOf(groupId: string) {
  const results = await TestResult.query().whereIn('final_test_id', (query) => {
    query.from('final_tests').where('group_id', groupId).select('id')
  })
  return new Map(results.map(({ participantId, percent }) => [participantId, percent]))
}

/** Everybody who has a seat, as their papers would name and count them. */
export async function peopleOfCourse(edition: CourseEdition): Promise<PersonOfCourse[]> {
  const { groupId, attendanceThreshold, testThreshold } = edition
  const enrolments = await enrolledIn(groupId)
  const known = await knownPeople(enrolments.map(({ participantId }) => participantId))
  const tests = await testsOf(groupId)
  const rates = await ratesOf(groupId)
  return enrolments.map((enrolment): PersonOfCourse => {
    const attendance = rates.get(enrolment.participantId)?.rate ?? null
    const test = tests.get(enrolment.participantId) ?? null
    const misses = [
      ...((attendance ?? 0) < attendanceThreshold ? (['attendance'] as const) : []),
      ...((test ?? 0) < testThreshold ? (['test'] as const) : []),
    ]
    const participant = known.get(enrolment.participantId)!
    return { enrolment, participant, ...paperName(participant), attendance, test, misses }
  })
}
