import type QueueTicket from '#app/reception/models/queue_ticket'
import type { TicketOutcome } from '#app/reception/ticket_outcome'

/** The address that a ended ticket leads to: a form with what the ticket knows, or the queue. */
export function formAfter(ticket: QueueTicket, outcome: TicketOutcome): string {
  if (outcome === 'consultation') {
    return `/consultations/new?${walkIn(ticket)}`
  }
  if (outcome === 'appointment') {
    return `/appointments/new?${visit(ticket)}`
  }
  return `/queue?branch=${ticket.branchId}`
}

function walkIn({ id, participant, participantId, language, topic }: QueueTicket) {
  return participant?.clientId
    ? query({ client: participant.clientId })
    : query({ walk_in: id, participant: participantId, language, topic })
}

const visit = ({ branchId, participantId, language, topic }: QueueTicket) =>
  query({ branch: String(branchId), participant: participantId, language, topic })

function query(values: Record<string, string | null>) {
  const given = Object.entries(values).filter((entry): entry is [string, string] => !!entry[1])
  return new URLSearchParams(given).toString()
}
