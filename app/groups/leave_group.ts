import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { EntryOver } from '#app/groups/errors'
import { inGroupTransaction } from '#app/groups/group_transaction'
import type { EnrolmentState } from '#app/groups/group_vocabulary'
import Enrolment from '#app/groups/models/enrolment'
import SeatOffer from '#app/groups/models/seat_offer'
import { endOffer } from '#app/groups/offers/end_offer'
import { offerSeats } from '#app/groups/offers/offer_freed_seats'
import { changeState, peopleOfEntry } from '#app/groups/people_of_entry'
import { countWaiting, freeSeats, note, takeTurn, type Turn } from '#app/groups/turn'

type Trx = TransactionClientContract

export type Leaving = {
  reason?: string | null
  staffMemberId?: string | null
  /** `removed` by the Centre; `left` by their own wish when left out. */
  as?: 'left' | 'removed'
  /** Some of a family; everybody when left out. */
  participantIds?: string[]
}

/**
 * An entry, or some of it, gives up its seats or its place on the list; a freed seat goes to who is
 * next. Throws EntryOver when nobody of them was in the group any more.
 */
export async function leaveGroup(entry: string, leaving: Leaving, trx?: Trx): Promise<void> {
  const { groupId } = await Enrolment.query({ client: trx }).where('entry', entry).firstOrFail()
  const work = async (own: Trx) => {
    const turn = await takeTurn(groupId, own)
    await leaveIn(turn, entry, leaving)
    await offerSeats(turn)
  }
  await (trx ? work(trx) : inGroupTransaction(groupId, work))
}

/** The same in a turn that has begun, without offering the seats. Returns the state they left. */
export async function leaveIn(
  turn: Turn,
  entry: string,
  { reason = null, staffMemberId = null, as = 'left', participantIds }: Leaving,
  to: EnrolmentState = as
): Promise<Enrolment[]> {
  const everybody = await peopleOfEntry(entry, turn.trx)
  const going = everybody.filter(
    ({ isActive, state, participantId }) =>
      isActive && state !== 'completed' && (participantIds?.includes(participantId) ?? true)
  )
  if (going.length === 0) {
    throw new EntryOver()
  }
  const [{ state }] = going
  const ids = going.map(({ id }) => id)
  const changed = await changeState(entry, state, to, turn.trx, ids)
  await giveBack(turn, entry, state, changed)
  const what = eventOf(state, to)
  await note(turn, { what, entry, details: { people: changed }, reason, staffMemberId })
  return going
}

const eventOf = (from: EnrolmentState, to: EnrolmentState) => {
  if (to === 'moved') {
    return 'moved_away'
  }
  return from === 'waiting' ? 'left_list' : to === 'removed' ? 'removed' : 'left'
}

async function giveBack(turn: Turn, entry: string, state: EnrolmentState, people: number) {
  if (state === 'waiting') {
    return countWaiting(turn, -people)
  }
  await freeSeats(turn, people)
  if (state === 'offered') {
    await shrinkOffer(turn, entry, people)
  }
}

/** An offer to a family goes on for those who stay. */
async function shrinkOffer({ trx }: Turn, entry: string, people: number) {
  const open = { openKey: entry }
  const offer = await SeatOffer.findByOrFail(open, { client: trx })
  if (offer.seats === people) {
    await endOffer(offer, 'declined', trx)
  } else {
    await offer
      .useTransaction(trx)
      .merge({ seats: offer.seats - people })
      .save()
  }
}
