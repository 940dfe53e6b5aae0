import type Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'
import { formChoices } from '#app/courses/applications/application_choices'
import { applicationForForm } from '#app/courses/applications/application_for_page'
import { householdOf } from '#app/courses/applications/person_to_apply'
import { suggestedCourse } from '#app/courses/levels/fitting_course'
import type CourseApplication from '#app/courses/models/course_application'

/** The form for somebody's wishes, empty or with what they said before. */
export const applicationPage = async (
  person: Participant,
  staff: StaffMember,
  application?: CourseApplication
) => ({
  ...formChoices(staff),
  person: { id: person.id, name: person.displayName },
  suggested: await suggestedCourse(person.id),
  hasHousehold: (await householdOf(person)) !== null,
  application: application ? applicationForForm(application) : null,
})
