import { inTransaction } from '#app/core/transaction'
import { EntryOver, GroupClosed, GroupFull } from '#app/groups/errors'
import { seatOrList, type Enrolled } from '#app/groups/enrol'
import { leaveIn } from '#app/groups/leave_group'
import Enrolment from '#app/groups/models/enrolment'
import { offerSeats } from '#app/groups/offers/offer_freed_seats'
import type { PersonToEnrol } from '#app/groups/people_to_enrol'
import { takeTurns } from '#app/groups/turn'

type Move = { reason?: string | null; staffMemberId: string }

/**
 * Takes an entry to another group, where it is a newcomer: nobody who waits there is overtaken.
 * Whoever has a seat keeps it when there is none: throws GroupFull. Who waits gets a ticket there.
 */
export async function moveToGroup(
  entry: string,
  targetId: string,
  { reason = null, staffMemberId }: Move
): Promise<Enrolled> {
  const found = await Enrolment.query().where('entry', entry).firstOrFail()
  if (found.groupId === targetId) {
    throw new EntryOver()
  }
  return inTransaction(async (trx) => {
    const [from, to] = await takeTurns(found.groupId, targetId, trx)
    if (!to.group.isOpen) {
      throw new GroupClosed()
    }
    const people = await leaveIn(from, entry, { reason, staffMemberId }, 'moved')
    const [{ language, enrolledVia: via, state }] = people
    const by = { via, staffMemberId, language }
    const arrival = { what: 'moved_here', details: { from: entry }, reason } as const
    const moved = await seatOrList(to, by, people.map(asPerson), arrival)
    if (state !== 'waiting' && moved.state !== 'enrolled') {
      throw new GroupFull()
    }
    await offerSeats(from)
    return moved
  })
}

/** What the rule looks at stays as it was told. */
export const asPerson = ({
  participantId,
  isMinor,
  level,
  inPolandSince,
  householdId,
}: Enrolment): PersonToEnrol => ({
  ...{ participantId, clientId: null, isMinor, level, householdId },
  inPolandSince: inPolandSince?.toISODate() ?? null,
})
