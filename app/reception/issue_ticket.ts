import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'
import { takeNumber } from '#app/reception/take_number'

export type TicketWish = {
  oneTimeKey: string
  branchId: number
  language: string
  topic: string | null
  /** Somebody known; or a name, when the person wants to be called by it at the desk. */
  participantId: string | null
  name: string | null
  issuedBy: string | null
}

/** Gives a number once, however often the button is pressed; the ticket's id. */
export function issueTicket(wish: TicketWish): Promise<string> {
  const { oneTimeKey, name, ...ticket } = wish
  return inTransaction((trx) =>
    once(oneTimeKey, wish, trx, async () => {
      const { language } = ticket
      const person = name && !ticket.participantId ? { name, language } : null
      const invited = person && (await inviteParticipant(person, trx))
      const participantId = invited?.id ?? ticket.participantId
      const { id } = await takeNumber({ ...ticket, participantId }, trx)
      return id
    })
  )
}
