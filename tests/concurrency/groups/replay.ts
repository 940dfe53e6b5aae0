import db from '@adonisjs/lucid/services/db'
import { levelRank } from '#app/groups/order/level_rank'

type Step = { entry: string; what: string }
type Waiting = { entry: string; isFirst: boolean; ticket: number }

const LEAVES_LIST = new Set(['left_list', 'offered', 'offered_by_hand', 'moved_away'])

/**
 * Plays the group's events again by a rule of its own (beginners first, then the ticket) and answers
 * every offer that went to somebody else than who was first.
 */
export async function offersOutOfOrder(groupId: string): Promise<string[]> {
  const steps: Step[] = await db
    .from('enrolment_events')
    .where('group_id', groupId)
    .orderBy('turn')
    .orderBy('step')
  const people = await db.from('enrolments').where('group_id', groupId)
  const known = new Map<string, Waiting>(
    people.map(({ entry, ticket, level }) => [
      entry,
      { entry, ticket: Number(ticket), isFirst: levelRank(level ?? 'C2') <= levelRank('A1') },
    ])
  )
  const waiting = new Map<string, Waiting>()
  const wrong: string[] = []
  for (const { entry, what } of steps) {
    if (what === 'joined_list') {
      waiting.set(entry, known.get(entry)!)
    }
    if (what === 'offered' && firstOf(waiting)?.entry !== entry) {
      wrong.push(`${entry} was offered a seat before ${firstOf(waiting)?.entry}`)
    }
    if (what === 'enrolled' && waiting.size > 0) {
      wrong.push(`${entry} overtook ${waiting.size} waiting entries`)
    }
    if (LEAVES_LIST.has(what)) {
      waiting.delete(entry)
    }
  }
  return wrong
}

const firstOf = (waiting: Map<string, Waiting>) =>
  [...waiting.values()].sort(
    (one, other) => Number(other.isFirst) - Number(one.isFirst) || one.ticket - other.ticket
  )[0]
