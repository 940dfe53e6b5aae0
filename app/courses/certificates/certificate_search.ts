import type { Infer } from '@vinejs/vine/types'
import Certificate from '#app/courses/models/certificate'
import type { registerFilters } from '#app/courses/validators/certificate_validator'
import type StaffMember from '#app/identity/models/staff_member'

const A_PAGE = 50

/** The register of the branches where somebody works, the last number first. */
export function searchCertificates(filters: Infer<typeof registerFilters>, staff: StaffMember) {
  const { page = 1, ...wanted } = filters
  const query = ofStaff(staff).preload('issuer').orderBy('year', 'desc').orderBy('number', 'desc')
  for (const [column, value] of Object.entries(wanted)) {
    void query.where(column, value)
  }
  return query.paginate(page, A_PAGE)
}

export const ofStaff = (staff: StaffMember) =>
  Certificate.query().whereIn(
    'branch_id',
    staff.branches.map(({ id }) => id)
  )

/** A paper of an own branch with its history; any other does not exist. */
export const findCertificate = (id: string, staff: StaffMember) =>
  ofStaff(staff)
    .where('id', id)
    .preload('issuer')
    .preload('original')
    .preload('corrected')
    .preload('ending', (ending) => void ending.preload('staffMember'))
    .firstOrFail()
