import db from '@adonisjs/lucid/services/db'
import { ATTENDED } from '#app/groups/attendance/attendance_state'
import { asSeconds } from '#app/scheduling/timetable/stored_values'
import type { OrientationBlockCode } from '#app/workshops/workshop_vocabulary'

type Row = {
  participant_id: string
  client_id: string | null
  block: OrientationBlockCode
  starts_at: string | Date
  ends_at: string | Date
}

/** Minutes that somebody attended, by block. */
export type BlockMinutes = Partial<Record<OrientationBlockCode, number>>

type Known = { id: string; clientId: string | null }

const personOf = ({ id, clientId }: Known) => clientId ?? id

/**
 * What these people attended of the blocks in all groups of all branches: whoever began a course in one
 * place and went on in another has both. By participant.
 */
export async function blockMinutesOf(people: Known[]): Promise<Map<string, BlockMinutes>> {
  const rows = await attendedBlocks(people)
  const byPerson = new Map<string, BlockMinutes>()
  for (const row of rows) {
    const key = personOf({ id: row.participant_id, clientId: row.client_id })
    const minutes = byPerson.get(key) ?? {}
    const length = Math.round((asSeconds(row.ends_at) - asSeconds(row.starts_at)) / 60)
    minutes[row.block] = (minutes[row.block] ?? 0) + length
    byPerson.set(key, minutes)
  }
  return new Map(people.map((person) => [person.id, byPerson.get(personOf(person)) ?? {}]))
}

const attendedBlocks = (people: Known[]): Promise<Row[]> =>
  db
    .from('attendances')
    .join('group_meetings', 'group_meetings.id', 'attendances.group_meeting_id')
    .join('participants', 'participants.id', 'attendances.participant_id')
    .whereIn('attendances.state', [...ATTENDED])
    .whereNotNull('group_meetings.block')
    .where((who) => {
      void who
        .whereIn(
          'participants.id',
          people.map(({ id }) => id)
        )
        .orWhereIn(
          'participants.client_id',
          people.flatMap(({ clientId }) => clientId ?? [])
        )
    })
    .select('attendances.participant_id', 'participants.client_id', 'block', 'starts_at', 'ends_at')
    .then((rows) => rows)

/** `done`, `begun` or `lacking`, by how long the block must last. */
export const blockState = (attended: number, wanted: number): 'done' | 'begun' | 'lacking' =>
  attended >= wanted ? 'done' : attended > 0 ? 'begun' : 'lacking'
