import type { DeliveryReport } from '#app/core/outbox/reports/apply_report'
import {
  allParts,
  readHeaders,
  readMime,
  typeOf,
  type MimePart,
} from '#app/core/outbox/reports/mime_part'

const STATUS_TYPES = ['message/delivery-status', 'message/global-delivery-status']
const RETURNED_TYPES = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
]

const OUTCOMES: Record<string, DeliveryReport['outcome']> = {
  failed: 'bounced',
  delayed: 'under_way',
  delivered: 'delivered',
  relayed: 'under_way',
  expanded: 'under_way',
}

/**
 * Reads a delivery status notification (RFC 3464) about one of our letters; null when the text is
 * none: an answer of a person, an absence note, spam. The letter is known by the envelope id we
 * gave it, else by the Message-ID in what was returned.
 */
export function readBounce(raw: string): DeliveryReport | null {
  const parts = allParts(readMime(raw))
  const status = parts.find((part) => STATUS_TYPES.includes(typeOf(part)))
  if (!status) {
    return null
  }
  const fields = fieldsOf(status)
  const outcome = OUTCOMES[fields.get('action')?.split(/[\s(]/)[0].toLowerCase() ?? '']
  const message = letterOf(fields, parts)
  return outcome && message ? { message, outcome, providerState: stateOf(fields) } : null
}

/** Fields of the letter, then those of its recipient: we write to one at a time. */
const fieldsOf = ({ body }: MimePart) => readHeaders(body.replace(/\n\n+/g, '\n'))

/** `xtext` of RFC 3461: ids of ours hold no letter that it changes. */
const OUR_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

function letterOf(
  fields: Map<string, string>,
  parts: MimePart[]
): DeliveryReport['message'] | null {
  const envelopeId = fields.get('original-envelope-id') ?? ''
  if (OUR_ID.test(envelopeId)) {
    return { id: envelopeId }
  }
  const messageId = parts
    .filter((part) => RETURNED_TYPES.includes(typeOf(part)))
    .map(({ body }) => readHeaders(body.split('\n\n')[0]).get('message-id'))
    .find((id) => id)
  return messageId ? { messageId } : null
}

function stateOf(fields: Map<string, string>) {
  const status = fields.get('status')?.match(/^[245]\.\d{1,3}\.\d{1,3}/)?.[0]
  return status ?? fields.get('action')!.toUpperCase()
}
