import { now, toSql } from '#app/core/clock'
import { CapacityBelowTaken } from '#app/groups/errors'
import { inGroupTransaction } from '#app/groups/group_transaction'
import { offerSeats } from '#app/groups/offers/offer_freed_seats'
import { note, takeTurn } from '#app/groups/turn'

type Change = { capacity: number; reason?: string | null; staffMemberId: string }

/** More seats are offered at once; fewer than are taken throws CapacityBelowTaken. */
export const changeCapacity = (
  groupId: string,
  { capacity, reason = null, staffMemberId }: Change
): Promise<void> =>
  inGroupTransaction(groupId, async (trx) => {
    const turn = await takeTurn(groupId, trx)
    const before = turn.group.capacity
    const changed = await trx
      .from('groups')
      .where('id', groupId)
      .where('seats_taken', '<=', capacity)
      .update({ capacity, updated_at: toSql(now()) })
    if (Number(changed) === 0) {
      throw new CapacityBelowTaken(turn.group.seatsTaken)
    }
    turn.group.capacity = capacity
    const details = { before, after: capacity }
    await note(turn, { what: 'capacity_changed', details, reason, staffMemberId })
    await offerSeats(turn)
  })
