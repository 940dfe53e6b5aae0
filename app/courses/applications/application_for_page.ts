import type CourseApplication from '#app/courses/models/course_application'

/** With `participant` and `branch`. */
export const applicationForList = (application: CourseApplication) => ({
  id: application.id,
  name: application.participant.displayName,
  clientId: application.participant.clientId,
  branch: application.branch.name,
  level: application.level,
  literacy: application.literacy,
  times: application.possibleTimes,
  mode: application.mode,
  needsChildcare: application.needsChildcare,
  isTogether: application.togetherKey !== null,
  appliedOn: application.appliedAt.toISO()!,
})

export const applicationForForm = (application: CourseApplication) => ({
  id: application.id,
  version: application.version,
  branch_id: application.branchId,
  level: application.level,
  times: application.possibleTimes,
  mode: application.mode,
  goes_elsewhere: application.goesElsewhere,
  needs_childcare: application.needsChildcare,
  is_together: application.togetherKey !== null,
})
