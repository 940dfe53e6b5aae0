import type StaffMember from '#app/identity/models/staff_member'
import { isOffered } from '#app/clients/minor'
import Client from '#app/clients/models/client'
import { outcomesOf } from '#app/tasks/task_kind'
import type Task from '#app/tasks/models/task'
import { taskForPage } from '#app/tasks/task_search'
import { taskLink } from '#app/dossier/tasks/task_link'

/** Tasks with whom they are about and where they lead; `owner` is loaded. */
export async function tasksForPage(tasks: Task[], staff: StaffMember) {
  const people = await peopleIn(tasks, staff)
  return tasks.map((task) => ({
    ...taskForPage(task),
    outcomes: [...outcomesOf(task.kind)],
    owner: task.ownerId === staff.id ? null : task.owner.fullName,
    person: people.get(task.clientId ?? '') ?? null,
    href: taskLink(task, staff),
    outcome: task.completion?.outcome ?? null,
  }))
}

/** Names by client; of minors only for those who may see them. */
async function peopleIn(tasks: Task[], staff: StaffMember): Promise<Map<string, string>> {
  const ids = tasks.flatMap(({ clientId }) => clientId ?? [])
  if (ids.length === 0 || !staff.may('clients.view')) {
    return new Map()
  }
  const clients = await Client.query().whereIn('id', ids).preload('names')
  const offered = clients.filter((client) => isOffered(client, staff))
  return new Map(offered.map((client) => [client.id, client.name]))
}
