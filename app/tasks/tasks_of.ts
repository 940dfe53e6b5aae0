import Task from '#app/tasks/models/task'

/** What these colleagues have to do, the longest overdue first. */
export const tasksOf = (staffMemberIds: string[]) =>
  Task.query()
    .withScopes((scopes) => scopes.open())
    .whereIn('owner_id', staffMemberIds)
    .preload('owner')
    .orderBy('due_on')
    .orderBy('id')
