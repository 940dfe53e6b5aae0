import { EntryNotWaiting, GroupClosed, GroupFull } from '#app/groups/errors'
import { inGroupTransaction } from '#app/groups/group_transaction'
import { offerTo } from '#app/groups/offers/offer_freed_seats'
import { waitingEntries } from '#app/groups/order/waiting_entries'
import { takeTurn } from '#app/groups/turn'

type ByHand = { reason?: string | null; staffMemberId: string }

/**
 * A colleague offers free seats to an entry, wherever it stands; who and why is written down. Throws
 * EntryNotWaiting, GroupFull or GroupClosed.
 */
export const offerByHand = (
  groupId: string,
  entry: string,
  { reason = null, staffMemberId }: ByHand
): Promise<void> =>
  inGroupTransaction(groupId, async (trx) => {
    const turn = await takeTurn(groupId, trx)
    if (!turn.group.isOpen) {
      throw new GroupClosed()
    }
    const ranked = await waitingEntries(turn.group, trx)
    const index = ranked.findIndex((each) => each.entry === entry)
    if (index === -1) {
      throw new EntryNotWaiting()
    }
    if (!(await offerTo(turn, ranked[index], index + 1, { reason, staffMemberId }))) {
      throw new GroupFull()
    }
  })
