import { DeliveryFailure, type FailureKind } from '#app/core/outbox/channels/delivery_failure'
import type { Receipt } from '#app/core/outbox/channels/transport'

type Answer = {
  list?: { id?: string; points?: number; parts?: number; error?: unknown }[]
  error?: number
  message?: string
}

/** Text empty or too long, no such number, number on the list of those who refused. */
const ABOUT_THE_MESSAGE = new Set([11, 12, 13, 17, 18])
/** Too many messages to one number within a minute. */
const ABOUT_THE_MOMENT = 52
/** A message with this `idx` was accepted before: the repeat is not sent. */
const ALREADY_ACCEPTED = 53

function kindOf(error: number): FailureKind {
  if (ABOUT_THE_MESSAGE.has(error)) {
    return 'final'
  }
  return error === ABOUT_THE_MOMENT ? 'later' : 'server'
}

/** Reads what the gateway answers, with its error codes, which may come with any HTTP status. */
export async function readGatewayAnswer(response: Response): Promise<Receipt> {
  const answer = await parse(response)
  if (answer?.error === ALREADY_ACCEPTED) {
    return { state: 'sent' }
  }
  if (answer?.error) {
    throw new DeliveryFailure(kindOf(answer.error), `SMS ${answer.error}: ${answer.message ?? ''}`)
  }
  if (!response.ok) {
    const isSure = response.status < 500 || response.status === 503
    throw new DeliveryFailure(isSure ? 'server' : 'unsure', `HTTP ${response.status}`)
  }
  return receiptOf(answer)
}

async function parse(response: Response): Promise<Answer | null> {
  const text = await response.text().catch(() => {
    throw new DeliveryFailure('unsure', 'The answer broke off')
  })
  try {
    return JSON.parse(text) as Answer | null
  } catch {
    return null
  }
}

function receiptOf(answer: Answer | null): Receipt {
  const [accepted] = answer?.list ?? []
  if (!accepted?.id) {
    throw new DeliveryFailure('unsure', 'The answer was not understood')
  }
  return {
    state: 'sent',
    providerId: String(accepted.id).slice(0, 80),
    parts: accepted.parts,
    costThousandths: accepted.points === undefined ? undefined : Math.round(accepted.points * 1000),
  }
}
