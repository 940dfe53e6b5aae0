import { DeliveryFailure, type FailureKind } from '#app/core/outbox/channels/delivery_failure'
import type { Receipt } from '#app/core/outbox/channels/transport'

type Accepted = { id?: string; points?: number; parts?: number; error?: unknown }
type Answer = { list?: Accepted[]; error?: unknown; message?: string }

/*
 * SMSAPI's table “Error codes”, https://www.smsapi.com/docs (Polish: https://www.smsapi.pl/docs), as
 * reproduced in public integrations; read on 2026-11-23. What stands in no list here is about our
 * account or our request (sender name 14, credits 103, token 101, address 105, too many requests at
 * once 202 and 203): another gateway may take the message.
 */

/**
 * Text too long, empty or in more parts than allowed; no valid number; number blacklisted, opted out,
 * of a country closed to us; characters that are not allowed.
 */
const ABOUT_THE_MESSAGE = new Set([11, 12, 13, 57, 59, 76, 112])
/** More than ten texts to one number within a minute; an hour at which the account does not send. */
const ABOUT_THE_MOMENT = new Set([52, 74])
/** An error inside the gateway, which does not say whether the text was taken before. */
const INSIDE_THE_GATEWAY = new Set([201, 999])
/** With `check_idx`: a message with this `idx` was accepted before, so the repeat is not sent. */
const ALREADY_ACCEPTED = 53

function kindOf(error: number): FailureKind {
  if (ABOUT_THE_MESSAGE.has(error)) {
    return 'final'
  }
  if (INSIDE_THE_GATEWAY.has(error)) {
    return 'unsure'
  }
  return ABOUT_THE_MOMENT.has(error) ? 'later' : 'server'
}

/** The code of the request, else that of its one message; a number, or digits. */
const errorOf = (answer: Answer | null) =>
  Number(answer?.error ?? 0) || Number(answer?.list?.[0]?.error ?? 0)

/** Reads what the gateway answers, with its error codes, which may come with any HTTP status. */
export async function readGatewayAnswer(response: Response): Promise<Receipt> {
  const answer = await parse(response)
  const error = errorOf(answer)
  if (error === ALREADY_ACCEPTED) {
    return { state: 'sent' }
  }
  if (error) {
    throw new DeliveryFailure(kindOf(error), `SMS ${error}: ${answer?.message ?? ''}`)
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
