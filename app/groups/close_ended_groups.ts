import db from '@adonisjs/lucid/services/db'
import { inGroupTransaction } from '#app/groups/group_transaction'
import type { EnrolmentState } from '#app/groups/group_vocabulary'
import Enrolment from '#app/groups/models/enrolment'
import SeatOffer from '#app/groups/models/seat_offer'
import { endOffer } from '#app/groups/offers/end_offer'
import { changeState } from '#app/groups/people_of_entry'
import { countWaiting, freeSeats, note, takeTurn, type Turn } from '#app/groups/turn'

const AT_ONCE = 50

/** What becomes of those who are still in a group that is over; seats of a cancelled one stay history. */
const ENDS = { enrolled: 'completed', offered: 'expired', waiting: 'expired' } as const
type Left = keyof typeof ENDS

/** The sweep: a finished group's people have completed it, and nobody waits for a seat that never comes. */
export async function closeEndedGroups() {
  const rows: { id: string }[] = await db
    .from('groups')
    .whereIn('state', ['finished', 'cancelled'])
    .whereExists((left) => {
      void left
        .from('enrolments')
        .whereColumn('enrolments.group_id', 'groups.id')
        .where((open) => {
          void open
            .whereIn('enrolments.state', ['offered', 'waiting'])
            .orWhere({ 'enrolments.state': 'enrolled', 'groups.state': 'finished' })
        })
    })
    .select('id')
    .limit(AT_ONCE)
  for (const { id } of rows) {
    await inGroupTransaction(id, async (trx) => closeGroup(await takeTurn(id, trx)))
  }
}

async function closeGroup(turn: Turn) {
  const { group, trx } = turn
  if (group.isOpen) {
    return
  }
  const states: Left[] =
    group.state === 'finished' ? ['enrolled', 'offered', 'waiting'] : ['offered', 'waiting']
  const people = await Enrolment.query({ client: trx })
    .where('group_id', group.id)
    .whereIn('state', states)
    .orderBy('ticket')
  for (const [entry, [{ state }]] of Map.groupBy(people, (each) => each.entry)) {
    await endEntry(turn, entry, state)
  }
}

async function endEntry(turn: Turn, entry: string, state: EnrolmentState) {
  const changed = await changeState(entry, state, ENDS[state as Left], turn.trx)
  if (state === 'waiting') {
    await countWaiting(turn, -changed)
  } else if (state === 'offered') {
    const offer = await SeatOffer.findByOrFail({ openKey: entry }, { client: turn.trx })
    await endOffer(offer, 'declined', turn.trx)
    await freeSeats(turn, changed)
  }
  await note(turn, { what: state === 'enrolled' ? 'completed' : 'group_over', entry })
}
