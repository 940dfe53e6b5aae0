import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { askToCall } from '#app/groups/offers/ask_to_call'
import { chosenFor, type Ranked } from '#app/groups/order/waiting_order'
import { waitingEntries } from '#app/groups/order/waiting_entries'
import { writeToEntry } from '#app/groups/letters/write_to_entry'
import SeatOffer from '#app/groups/models/seat_offer'
import { changeState } from '#app/groups/people_of_entry'
import { countWaiting, note, takeSeats, takeTurn, type Turn } from '#app/groups/turn'

/** Offers every free seat to whoever is first by the rule; the transaction's first statement. */
export async function offerFreedSeats(groupId: string, trx: TransactionClientContract) {
  await offerSeats(await takeTurn(groupId, trx))
}

/** The same in a turn that has begun. */
export async function offerSeats(turn: Turn) {
  const { group, trx } = turn
  if (!group.isOpen || group.waiting === 0 || group.freeSeats <= 0) {
    return
  }
  const ranked = await waitingEntries(group, trx)
  const { chosen, passedOver } = chosenFor(group.freeSeats, ranked, group.priorities)
  for (const { entry, people } of passedOver) {
    const details = { people: people.length, free: group.freeSeats }
    await note(turn, { what: 'passed_over', entry, details })
  }
  for (const entry of chosen) {
    await offerTo(turn, entry, ranked.indexOf(entry) + 1)
  }
}

type ByHand = { staffMemberId: string; reason: string | null }

/** Keeps the seats and writes to the entry; false when there are too few. */
export async function offerTo(
  turn: Turn,
  { entry, people, tier, ticket }: Ranked,
  position: number,
  byHand?: ByHand
): Promise<boolean> {
  const { group, trx } = turn
  const seats = people.length
  if (!(await takeSeats(turn, seats))) {
    return false
  }
  await countWaiting(turn, -seats)
  await changeState(entry, 'waiting', 'offered', trx)
  const offer = await SeatOffer.create(
    {
      ...{ groupId: group.id, entry, seats, openKey: entry, state: 'open', sentAt: now() },
      staffMemberId: byHand?.staffMemberId ?? null,
    },
    { client: trx }
  )
  const what = byHand ? 'offered_by_hand' : 'offered'
  await note(turn, { what, entry, details: { seats, position, tier, ticket }, ...byHand })
  if ((await writeToEntry('offered', { entry, group, offer }, trx)) === 0) {
    await askToCall(offer, trx)
  }
  return true
}
