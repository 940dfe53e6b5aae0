import { recordAudit } from '#app/core/audit'
import type StaffMember from '#app/identity/models/staff_member'
import type { LoadedProposal } from '#app/courses/assignment/load_proposal'

/** One entry for each branch whose applicants were shown. */
export async function recordProposalViewed({ applications }: LoadedProposal, staff: StaffMember) {
  for (const branchId of new Set(applications.map((application) => application.branchId))) {
    const subject = { subjectType: 'branch', subjectId: String(branchId), branchId }
    await recordAudit({ staffMemberId: staff.id, action: 'course_proposal.viewed', ...subject })
  }
}
