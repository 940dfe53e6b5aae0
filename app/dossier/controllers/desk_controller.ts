import type { HttpContext } from '@adonisjs/core/http'
import { agendaOfStaff } from '#app/dossier/agenda_of_staff'
import { callsWaiting } from '#app/dossier/calls_waiting'
import { draftsOf } from '#app/dossier/drafts_of'
import { tasksOfDesk } from '#app/dossier/tasks/tasks_of_desk'
import { titlesEnding } from '#app/dossier/titles_ending'

/** "My day": where a person's work begins. */
export default class DeskController {
  async show({ auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    return inertia.render('dossier/desk', {
      ...(await agendaOfStaff(staff)),
      tasks: staff.may('tasks.view') ? await tasksOfDesk(staff) : [],
      calls: staff.may('calls.answer') ? await callsWaiting(staff) : [],
      drafts: staff.may('consultations.log') ? await draftsOf(staff) : [],
      ...(staff.may('stay_endings.view') ? await titlesEnding(staff) : { ending: [], laws: [] }),
    })
  }
}
