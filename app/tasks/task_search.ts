import type StaffMember from '#app/identity/models/staff_member'
import Task from '#app/tasks/models/task'

export const TASK_LISTS = ['mine', 'branch'] as const
export type TaskFilters = { whose: (typeof TASK_LISTS)[number]; done: boolean; page: number }

const PER_PAGE = 25

/** Tasks of one's own (and of `others`, whom one deputises for), or of one's branches. */
export function searchTasks(filters: TaskFilters, staff: StaffMember, others: string[]) {
  const query = tasksFor(staff, others).preload('owner').preload('completion')
  if (filters.whose === 'mine') {
    query.whereIn('owner_id', [staff.id, ...others])
  }
  if (filters.done) {
    query.has('completion').orderBy('due_on', 'desc')
  } else {
    query.withScopes((scopes) => scopes.open()).orderBy('due_on')
  }
  return query.orderBy('id').paginate(filters.page, PER_PAGE)
}

/** What a member of staff may see and settle: own tasks, those of `others`, those of own branches. */
export const tasksFor = (staff: StaffMember, others: string[]) =>
  Task.query().where((mine) => {
    void mine.whereIn('owner_id', [staff.id, ...others]).orWhereIn(
      'branch_id',
      staff.branches.map(({ id }) => id)
    )
  })

export const taskForPage = (task: Task) => ({
  id: task.id,
  kind: task.kind,
  dueOn: task.dueOn.toISODate()!,
  isOverdue: task.isOverdue,
  note: task.note,
  ownerId: task.ownerId,
})
