import { currentLevelOf } from '#app/courses/levels/record_level'
import { levelsInGroup } from '#app/courses/levels/course_levels'
import type CourseEdition from '#app/courses/models/course_edition'
import FinalTest from '#app/courses/models/final_test'
import type TestResult from '#app/courses/models/test_result'
import { enrolledIn } from '#app/groups/lists'
import type Enrolment from '#app/groups/models/enrolment'

/** What a test has when nobody has described it yet. */
const PARTS = [
  { name: 'Słuchanie', maxPoints: 20 },
  { name: 'Czytanie', maxPoints: 20 },
  { name: 'Gramatyka', maxPoints: 20 },
  { name: 'Pisanie', maxPoints: 20 },
  { name: 'Mówienie', maxPoints: 20 },
]

const testOf = (groupId: string) =>
  FinalTest.query()
    .where('group_id', groupId)
    .preload('parts')
    .preload('results', (results) => void results.preload('points'))
    .first()

const pointsOf = (test: FinalTest | null, result: TestResult | undefined) =>
  (test?.parts.map(({ id }) => id) ?? PARTS.map(() => null)).map((partId) => {
    const points = result?.points.find((one) => one.finalTestPartId === partId)
    return points ? points.tenths / 10 : null
  })

async function rowOf(enrolment: Enrolment, test: FinalTest | null, levels: Map<string, string>) {
  const { participantId, participant } = enrolment
  const result = test?.results.find((one) => one.participantId === participantId)
  const known = levels.get(`${participantId}:start`) ?? enrolment.level
  const current = known ? null : await currentLevelOf(participantId)
  return {
    participantId,
    name: participant.displayName,
    isAbsent: result?.isAbsent ?? false,
    points: pointsOf(test, result),
    levelAtStart: known ?? current?.level ?? null,
    levelAtEnd: levels.get(`${participantId}:end`) ?? null,
  }
}

/** The final test of a group with everybody's points, as the page edits it. */
export async function resultsPage(edition: CourseEdition) {
  const test = await testOf(edition.groupId)
  const levels = await levelsInGroup(edition.groupId)
  const rows = []
  for (const enrolment of await enrolledIn(edition.groupId)) {
    rows.push(await rowOf(enrolment, test, levels))
  }
  return {
    version: test?.version ?? null,
    heldOn: (test?.heldOn ?? edition.group.endsOn)?.toISODate() ?? '',
    threshold: test?.threshold ?? edition.testThreshold,
    parts: (test?.parts ?? PARTS).map(({ name, maxPoints }) => ({ name, maxPoints })),
    rows,
  }
}
