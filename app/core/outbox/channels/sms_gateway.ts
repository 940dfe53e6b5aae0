import env from '#start/env'
import type OutboxMessage from '#app/core/models/outbox_message'
import { readGatewayAnswer } from '#app/core/outbox/channels/gateway_answer'
import { DeliveryFailure } from '#app/core/outbox/channels/delivery_failure'
import type { Receipt, Transport } from '#app/core/outbox/channels/transport'

export type SmsGateway = { url: string; token: string; from?: string }

const PATIENCE_MS = 20_000

/**
 * A gateway that speaks as SMSAPI does: a form with a bearer token, an answer in JSON.
 * `idx` is the message's id: the gateway refuses what it already has, so a repeat reaches nobody.
 * One connection a text: one kept open may be gone when it is needed, and nobody knows what was lost.
 */
export function smsGateway(gateway: SmsGateway, name: Transport['name'] = 'first'): Transport {
  return { name, send: (message) => send(gateway, message) }
}

async function send({ url, token, from }: SmsGateway, message: OutboxMessage): Promise<Receipt> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', Connection: 'close' },
    body: form(message, from),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => {
    throw connectionFailure(error)
  })
  return readGatewayAnswer(response)
}

function form({ id, recipient, parsedContent }: OutboxMessage, from?: string) {
  const fields = {
    to: recipient.replace(/^\+/, ''),
    message: parsedContent.text,
    ...(from ? { from } : {}),
    encoding: 'utf-8',
    format: 'json',
    details: '1',
    idx: id,
    check_idx: '1',
    ...reports(),
  }
  return new URLSearchParams(fields)
}

function reports(): Record<string, string> {
  const secret = env.get('SMS_REPORT_SECRET')?.release()
  return secret ? { notify_url: `${env.get('APP_URL')}/webhooks/sms/${secret}` } : {}
}

const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])

function connectionFailure(error: unknown) {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } }
  const code = cause?.code ?? name
  return new DeliveryFailure(
    NEVER_CONNECTED.has(code) ? 'server' : 'unsure',
    `${code}: ${cause?.message ?? message}`
  )
}
