import { COURSE_TIMES, WISHED_MODES } from '#app/courses/applications/application_vocabulary'
import { CHECK_LEVELS } from '#app/courses/self_check/check_level'
import type StaffMember from '#app/identity/models/staff_member'

export const formChoices = ({ branches }: StaffMember) => ({
  branches: branches.map(({ id, name }) => ({ value: id, label: name })),
  levels: [...CHECK_LEVELS],
  times: [...COURSE_TIMES],
  modes: [...WISHED_MODES],
})
