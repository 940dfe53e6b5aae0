import { createHash } from 'node:crypto'
import { now } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { applicationsOf } from '#app/courses/applications/applications_of'
import type { Applicant } from '#app/courses/assignment/fit'
import { coursesToFill, groupsToFill } from '#app/courses/assignment/load_groups'
import { propose, type Correction } from '#app/courses/assignment/propose'
import type CourseApplication from '#app/courses/models/course_application'

const asApplicant = (application: CourseApplication): Applicant => ({
  id: application.id,
  level: application.level,
  literacy: application.literacy,
  times: application.possibleTimes,
  mode: application.mode,
  branchId: application.branchId,
  goesElsewhere: application.goesElsewhere,
  needsChildcare: application.needsChildcare,
  weeksWaiting: Math.max(0, Math.floor(now().diff(application.appliedAt, 'weeks').weeks)),
  togetherKey: application.togetherKey,
})

/** A correction to a course that is no longer filled is none. */
const asCorrections = (applications: CourseApplication[], groupIds: Set<string>): Correction[] =>
  applications
    .filter(
      ({ pinnedGroupId, isKeptWaiting }) =>
        isKeptWaiting || (pinnedGroupId && groupIds.has(pinnedGroupId))
    )
    .map(({ id, pinnedGroupId }) => ({ applicantId: id, groupId: pinnedGroupId }))

/** Everything a proposal is made of, for the branches where `staff` works, and the proposal. */
export async function loadProposal(staff: StaffMember) {
  const applications = await applicationsOf(staff).orderBy('applied_at').orderBy('id')
  const editions = await coursesToFill(staff)
  const groups = await groupsToFill(editions)
  const applicants = applications.map(asApplicant)
  const corrections = asCorrections(applications, new Set(groups.map(({ id }) => id)))
  const proposal = propose(applicants, groups, corrections)
  return { applications, editions, groups, applicants, corrections, proposal }
}

export type LoadedProposal = Awaited<ReturnType<typeof loadProposal>>

/** Says whether what is applied is what was seen. */
export const fingerprintOf = ({ proposal }: LoadedProposal) =>
  createHash('sha256')
    .update(proposal.lines.map(({ applicant, groupId }) => `${applicant.id}>${groupId}`).join())
    .digest('hex')
    .slice(0, 24)
