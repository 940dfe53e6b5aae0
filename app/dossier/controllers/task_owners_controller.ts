import type { HttpContext } from '@adonisjs/core/http'
import { colleaguesIn } from '#app/tasks/colleagues_of'
import { handTaskOver } from '#app/tasks/hand_task_over'
import { findTask } from '#app/dossier/tasks/find_task'
import { ownerValidator } from '#app/tasks/validators/task_validator'

export default class TaskOwnersController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const task = await findTask(params.id, staff)
    const { owner } = await request.validateUsing(ownerValidator)
    const colleague = await colleaguesIn([task.branchId])
      .where('staff_members.id', owner)
      .firstOrFail()
    await handTaskOver(task, colleague.id, staff)
    session.flash('notice', t('tasks:handed_over', { name: colleague.fullName }))
    return response.redirect().status(303).back()
  }
}
