import { IN_FORCE } from '#app/courses/certificates/certificate_vocabulary'
import { peopleOfCourse } from '#app/courses/certificates/people_of_course'
import Certificate from '#app/courses/models/certificate'
import CertificateSignatory from '#app/courses/models/certificate_signatory'
import type CourseEdition from '#app/courses/models/course_edition'

const inForceOf = (groupId: string) =>
  Certificate.query()
    .where('group_id', groupId)
    .whereIn('state', [...IN_FORCE])
    .orderBy('year')
    .orderBy('number')

const forList = ({ id, kind, state, fullNumber, issuedOn }: Certificate) => ({
  ...{ id, kind, state, number: fullNumber },
  issuedOn: issuedOn.toISODate()!,
})

/** Who of a course may get which paper, and who has one. */
export async function papersPage(edition: CourseEdition) {
  const certificates = await inForceOf(edition.groupId)
  const signatories = await CertificateSignatory.query()
    .withScopes((scopes) => scopes.inForce())
    .where('branch_id', edition.group.branchId)
    .orderBy('id')
  const people = await peopleOfCourse(edition)
  return {
    people: people.map(({ enrolment, name, isGuessed, attendance, test, misses }) => ({
      ...{ enrolmentId: enrolment.id, name, isGuessed, attendance, test, misses },
      certificates: certificates.filter((one) => one.enrolmentId === enrolment.id).map(forList),
    })),
    signatories: signatories.map(({ id, name, position }) => ({
      value: id,
      label: `${name}, ${position}`,
    })),
    thresholds: { attendance: edition.attendanceThreshold, test: edition.testThreshold },
  }
}

/** The newest paper of a kind of everybody in a course, in the order of their numbers. */
export async function papersToPrint(groupId: string, kind: string) {
  const certificates = await inForceOf(groupId)
    .where('kind', kind)
    .preload('original')
    .preload('corrected')
  const newest = new Map(certificates.map((one) => [one.enrolmentId, one]))
  return [...newest.values()]
}
