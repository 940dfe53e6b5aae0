import { Exception } from '@adonisjs/core/exceptions'
import Enrolment from '#app/groups/models/enrolment'
import type Group from '#app/groups/models/group'

/** People enrolled together, and their group with its branch. */
export type Entry = { entry: string; group: Group; people: Enrolment[]; active: Enrolment[] }

/** What the link belongs to; a wrong link is not found. */
export async function entryByToken(token: string): Promise<Entry> {
  const people = await Enrolment.byToken(String(token))
  const [first] = people
  if (!first) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  const active = people.filter(({ isActive }) => isActive)
  return { entry: first.entry, group: first.group, people, active }
}
