import { isDuplicate } from '#app/core/database_error'
import type QueueTicket from '#app/reception/models/queue_ticket'
import QueueTicketEnding from '#app/reception/models/queue_ticket_ending'
import type { TicketOutcome } from '#app/reception/ticket_outcome'

/** Notes what became of it, once; the first answer stays. `staffMemberId` null: the person left. */
export async function endTicket(
  { id }: QueueTicket,
  outcome: TicketOutcome,
  staffMemberId: string | null
): Promise<void> {
  await QueueTicketEnding.create({ queueTicketId: id, outcome, staffMemberId }).catch(
    (error: unknown) => {
      if (!isDuplicate(error)) {
        throw error
      }
    }
  )
}
