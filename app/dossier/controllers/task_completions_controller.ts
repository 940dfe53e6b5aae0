import type { HttpContext } from '@adonisjs/core/http'
import { completeTask, reopenTask } from '#app/tasks/complete_task'
import { findTask } from '#app/dossier/tasks/find_task'
import { outcomeValidator } from '#app/tasks/validators/task_validator'

export default class TaskCompletionsController {
  async store({ auth, params, request, response }: HttpContext) {
    const staff = auth.getUserOrFail()
    const task = await findTask(params.id, staff)
    const { outcome } = await request.validateUsing(outcomeValidator)
    await completeTask(task, staff, outcome)
    return response.redirect().status(303).back()
  }

  /** A wrong click is taken back. */
  async destroy({ auth, params, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const task = await findTask(params.id, staff)
    if (!(await reopenTask(task, staff))) {
      session.flash('problem', t('tasks:open_already'))
    }
    return response.redirect().status(303).back()
  }
}
