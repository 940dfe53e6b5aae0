import { DeliveryFailure, type FailureKind } from '#app/core/outbox/channels/delivery_failure'

type SmtpError = Error & {
  code?: string
  originalCode?: string
  timeoutType?: string
  command?: string
  responseCode?: number
  response?: string
}

/** The connection never got as far as the letter. */
const EARLY = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EDNS',
  'ETLS',
  'EAUTH',
  'EPROTOCOL',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
])

/** Answers about this letter or its mailbox come to these commands; all others are about us. */
const ABOUT_THE_LETTER = new Set(['RCPT TO', 'DATA'])

/** 5.7.x is a policy: relaying denied, a sender not known. Another server may think otherwise. */
const isPolicy = (response = '') => /\b5\.7\.\d/.test(response)

function kindOf({ code, originalCode, timeoutType, ...answer }: SmtpError): FailureKind {
  const { responseCode, command = '', response } = answer
  if (!responseCode) {
    const isEarly = [code, originalCode, timeoutType].some((word) => word && EARLY.has(word))
    return isEarly ? 'server' : 'unsure'
  }
  if (responseCode === 421 || !ABOUT_THE_LETTER.has(command) || isPolicy(response)) {
    return 'server'
  }
  return responseCode >= 500 ? 'final' : 'later'
}

export function smtpFailure(error: unknown): DeliveryFailure {
  const found = error as SmtpError
  const code = found.originalCode ?? found.code ?? 'ERROR'
  return new DeliveryFailure(kindOf(found), `${code}: ${found.message}`)
}
