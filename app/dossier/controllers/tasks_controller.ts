import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { deputisedBy } from '#app/scheduling/deputised_by'
import { colleaguesIn } from '#app/tasks/colleagues_of'
import { openTask } from '#app/tasks/open_task'
import { searchTasks } from '#app/tasks/task_search'
import { filtersValidator, newTaskValidator } from '#app/tasks/validators/task_validator'
import { clientOfTask } from '#app/dossier/tasks/client_of_task'
import { tasksForPage } from '#app/dossier/tasks/tasks_for_page'

export default class TasksController {
  async index({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const asked = await request.validateUsing(filtersValidator)
    const filters = { whose: asked.whose ?? 'mine', done: !!asked.done, page: asked.page ?? 1 }
    const others = await deputisedBy(staff.id, todayInWarsaw())
    const found = await searchTasks(filters, staff, others)
    const colleagues = await colleaguesIn(staff.branches.map(({ id }) => id))
    const { total, currentPage, lastPage } = found
    return inertia.render('tasks/index', {
      tasks: await tasksForPage(found.all(), staff),
      metadata: { total, currentPage, lastPage },
      filters,
      colleagues: colleagues.map(({ id, fullName }) => ({ value: id, label: fullName })),
    })
  }

  async create({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await clientOfTask(request.input('client'), staff)
    const colleagues = await colleaguesIn(staff.branches.map(({ id }) => id))
    return inertia.render('tasks/create', {
      about: client && { id: client.id, name: client.name },
      colleagues: colleagues.map(({ id, fullName }) => ({ value: id, label: fullName })),
      owner: staff.id,
      today: todayInWarsaw(),
    })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(newTaskValidator)
    const client = await clientOfTask(given.client, staff)
    const owner = await colleaguesIn(staff.branches.map(({ id }) => id))
      .where('staff_members.id', given.owner)
      .preload('branches')
      .firstOrFail()
    const shared = owner.branches.find(({ id }) => staff.worksIn(id))!
    const task = { kind: 'other' as const, ownerId: owner.id, branchId: shared.id }
    const about = { clientId: client?.id, note: given.note, dueOn: given.due_on }
    await inTransaction((trx) => openTask({ ...task, ...about, createdBy: staff.id }, trx))
    session.flash('notice', t('tasks:added'))
    return response.redirect(client ? `/clients/${client.id}` : '/tasks', false, 303)
  }
}
