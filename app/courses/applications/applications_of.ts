import type StaffMember from '#app/identity/models/staff_member'
import { offerTo } from '#app/clients/minor'
import type { ApplicationState } from '#app/courses/applications/application_vocabulary'
import CourseApplication from '#app/courses/models/course_application'

/** Applications in the branches where somebody works, of people whom this colleague may be shown. */
export const applicationsOf = (staff: StaffMember, state: ApplicationState = 'open') =>
  CourseApplication.query()
    .where('state', state)
    .whereIn(
      'branch_id',
      staff.branches.map(({ id }) => id)
    )
    .whereHas('participant', (person) => {
      void person.where((visible) => {
        void visible.whereNull('client_id').orWhereHas('knownAs', (known) => offerTo(known, staff))
      })
    })
    .preload('participant')
    .preload('branch')
