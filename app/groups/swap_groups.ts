import { inTransaction } from '#app/core/transaction'
import { seatOrList } from '#app/groups/enrol'
import { SwapUneven } from '#app/groups/errors'
import { leaveIn } from '#app/groups/leave_group'
import { asPerson } from '#app/groups/move_to_group'
import Enrolment from '#app/groups/models/enrolment'
import { takeTurns, type Turn } from '#app/groups/turn'

type Swap = { reason?: string | null; staffMemberId: string }

/**
 * Two entries with seats in two groups change places; nobody who waits loses anything by it. Throws
 * SwapUneven unless both have as many seats. Returns their new entries.
 */
export async function swapGroups(one: string, other: string, swap: Swap): Promise<string[]> {
  const [groupOfOne, groupOfOther] = [await groupOf(one), await groupOf(other)]
  if (groupOfOne === groupOfOther) {
    throw new SwapUneven()
  }
  return inTransaction(async (trx) => {
    const turns = await takeTurns(groupOfOne, groupOfOther, trx)
    const gone = [await leave(turns[0], one, swap), await leave(turns[1], other, swap)]
    if (gone[0].length !== gone[1].length) {
      throw new SwapUneven()
    }
    return [
      await arrive(turns[1], gone[0], one, swap),
      await arrive(turns[0], gone[1], other, swap),
    ]
  })
}

async function groupOf(entry: string) {
  const { groupId } = await Enrolment.findByOrFail({ entry })
  return groupId
}

async function leave(turn: Turn, entry: string, swap: Swap) {
  const gone = await leaveIn(turn, entry, swap, 'moved')
  if (gone.some(({ state }) => state !== 'enrolled')) {
    throw new SwapUneven()
  }
  return gone
}

async function arrive(turn: Turn, people: Enrolment[], from: string, swap: Swap) {
  const [{ language, enrolledVia: via }] = people
  const by = { via, language, staffMemberId: swap.staffMemberId }
  const arrival = {
    what: 'swapped',
    hasSeat: true,
    details: { from },
    reason: swap.reason,
  } as const
  const { entry } = await seatOrList(turn, by, people.map(asPerson), arrival)
  return entry
}
