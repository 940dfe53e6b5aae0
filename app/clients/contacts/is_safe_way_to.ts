import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import { safeContactsOf } from '#app/clients/safe_contact'

export type Reached = { id: string; clientId: string | null }
type Row = {
  participant_id: string
  client_id: string | null
  value_index: string
  is_safe: boolean | number
  is_open: boolean | number
}

/**
 * Whether the contact with this blind index may still be written to about what these people share:
 * it is one of theirs in force, and none of them said that it is not safe. The first counts as in
 * `safeContactsOfParticipant`, the others with what they left themselves. One statement, unless the
 * first has no contact at all and is reached through somebody else.
 */
export async function isSafeWayTo(index: string, people: Reached[]): Promise<boolean> {
  const rows = await rowsOf(index, people)
  const here = rows.filter((row) => row.value_index === index)
  if (people.some((person) => isShutFor(person, here))) {
    return false
  }
  if (people.some((person) => isOwnOf(person, rows, here))) {
    return true
  }
  const [{ id, clientId }] = people
  if (!clientId || rows.some((row) => row.participant_id === id && row.is_open)) {
    return false
  }
  const lent = await safeContactsOf(clientId, 'write')
  return lent.some(({ valueIndex }) => valueIndex === index)
}

const rowsOf = (index: string, people: Reached[]): Promise<Row[]> => {
  const today = todayInWarsaw()
  const open =
    '(valid_from is null or valid_from <= ?) and (valid_until is null or valid_until > ?)'
  return db
    .from('contact_points')
    .join('participants', 'participants.id', 'contact_points.participant_id')
    .where('value_index', index)
    .orWhereIn(
      'participant_id',
      people.map(({ id }) => id)
    )
    .select('participant_id', 'client_id', 'value_index', 'is_safe_to_write as is_safe')
    .select(db.raw(`case when ${open} then 1 else 0 end as is_open`, [today, today]))
}

/** Nobody knows who an unrecognised person is, so a warning of anybody about the contact counts. */
const isShutFor = ({ clientId }: Reached, here: Row[]) =>
  here.some((row) => !row.is_safe && (clientId === null || row.client_id === clientId))

/** A client who left nothing with this booking has what they left before. */
function isOwnOf({ id, clientId }: Reached, rows: Row[], here: Row[]) {
  const own = rows.filter((row) => row.participant_id === id && row.is_open)
  if (own.length > 0) {
    return own.some((row) => here.includes(row))
  }
  return here.some((row) => row.is_open && clientId !== null && row.client_id === clientId)
}
