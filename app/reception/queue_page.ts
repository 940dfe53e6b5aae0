import { now } from '#app/core/clock'
import { estimateWait } from '#app/reception/estimate_wait'
import QueueTicket from '#app/reception/models/queue_ticket'
import type StaffMember from '#app/identity/models/staff_member'
import { paceOf } from '#app/reception/pace_of'

/** Who waits in a branch and who is being served: what its staff see. Three statements and two loads. */
export async function queueForStaff(branchId: number, staff: StaffMember) {
  const pace = await paceOf(branchId)
  const tickets = await QueueTicket.openToday(branchId).preload('participant').preload('caller')
  const called = tickets.filter(({ isWaiting }) => !isWaiting)
  const spoken = new Set(staff.languages.map(({ language }) => language))
  return {
    waiting: tickets
      .filter(({ isWaiting }) => isWaiting)
      .map((ticket, ahead) => ({
        ...lineOf(ticket),
        minutes: estimateWait(ahead, pace, called.length),
        isSpoken: spoken.has(ticket.language),
      })),
    called: called.map((ticket) => ({
      ...lineOf(ticket),
      counter: ticket.counter,
      calledAt: ticket.calledAt!.toISO()!,
      caller: ticket.caller.fullName,
      isMine: ticket.calledBy === staff.id,
    })),
  }
}

const lineOf = ({ id, number, language, topic, participant, createdAt }: QueueTicket) => ({
  id,
  number,
  language,
  topic,
  name: participant?.displayName ?? null,
  clientId: participant?.clientId ?? null,
  since: createdAt.toISO()!,
})

export type PublicQueue = Awaited<ReturnType<typeof queueForScreen>>

/** What hangs on the wall: numbers and places, never a name, a language or a topic. */
export async function queueForScreen(branchId: number) {
  const pace = await paceOf(branchId)
  const tickets = await QueueTicket.openToday(branchId)
  const called = tickets.filter(({ isWaiting }) => !isWaiting)
  const waiting = tickets.filter(({ isWaiting }) => isWaiting)
  return {
    called: called
      .sort((one, other) => other.calledAt!.toMillis() - one.calledAt!.toMillis())
      .map(({ number, counter, calledAt }) => ({
        number,
        counter,
        isFresh: calledAt! > now().minus({ minutes: 1 }),
      })),
    waiting: waiting.map(({ number }) => number),
    minutes: estimateWait(waiting.length, pace, called.length),
  }
}

/** The same seen by one who waits: how many are ahead, and about how long. */
export async function placeInQueue(ticket: QueueTicket) {
  const pace = await paceOf(ticket.branchId)
  const tickets = await QueueTicket.openToday(ticket.branchId)
  const ahead = tickets.filter(({ isWaiting, number }) => isWaiting && number < ticket.number)
  const busy = tickets.filter(({ isWaiting }) => !isWaiting)
  return { ahead: ahead.length, minutes: estimateWait(ahead.length, pace, busy.length) }
}
