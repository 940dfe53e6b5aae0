import { todayInWarsaw } from '#app/core/clock'
import type Client from '#app/clients/models/client'
import type { CertificateKind } from '#app/courses/certificates/certificate_vocabulary'
import { courseFacts, type CourseFacts } from '#app/courses/certificates/course_facts'
import type { Face } from '#app/courses/certificates/face'
import { peopleOfCourse, type PersonOfCourse } from '#app/courses/certificates/people_of_course'
import { writePapers, type Paper } from '#app/courses/certificates/write_papers'
import { ReasonMissing } from '#app/courses/errors'
import type CourseEdition from '#app/courses/models/course_edition'

export type Issue = {
  kind: CertificateKind
  enrolmentIds: string[]
  /** The second language; each person's own unless given. */
  language?: string
  signatoryId?: number
  /** Why, for those who missed a threshold. */
  reason?: string | null
}

const SECOND = ['pl', 'en', 'uk', 'ru', 'be', 'ar']

const sexOf = (sex: string | undefined) => (sex === 'female' || sex === 'male' ? sex : null)

/** What the paper of one person says, with all that the course says. */
export function faceOf(
  person: PersonOfCourse,
  facts: CourseFacts,
  language = person.enrolment.language
): Face {
  const client: Client | null = person.participant.knownAs
  return {
    ...facts,
    name: person.name,
    sex: sexOf(client?.sex),
    bornOn: client?.birthDate?.toISODate() ?? null,
    attendance: person.attendance,
    test: person.test,
    isRegular: !person.misses.includes('attendance'),
    language: SECOND.includes(language) ? language : 'en',
  }
}

/** A confirmation speaks of its day, so there may be one every day; the end of a course is one. */
const keyOf = (kind: CertificateKind, enrolmentId: string) =>
  kind === 'residence' ? `${enrolmentId}:${kind}:${todayInWarsaw()}` : `${enrolmentId}:${kind}`

/** Papers for some of a course's people, numbered together; who has one already keeps it. */
export async function issueCertificates(
  edition: CourseEdition,
  issue: Issue,
  staff: { id: string }
) {
  const people = await peopleOfCourse(edition)
  const chosen = people.filter(({ enrolment }) => issue.enrolmentIds.includes(enrolment.id))
  const missed = issue.kind === 'completion' && chosen.some(({ misses }) => misses.length > 0)
  if (missed && !issue.reason) {
    throw new ReasonMissing()
  }
  const facts = await courseFacts(edition, issue.signatoryId)
  const papers = chosen.map((person): Paper => {
    const { id: enrolmentId, participantId, groupId } = person.enrolment
    return {
      ...{ kind: issue.kind, enrolmentId, participantId, groupId },
      branchId: edition.group.branchId,
      currentKey: keyOf(issue.kind, enrolmentId),
      face: faceOf(person, facts, issue.language),
      reason: person.misses.length > 0 ? (issue.reason ?? null) : null,
    }
  })
  return writePapers(papers, staff)
}
