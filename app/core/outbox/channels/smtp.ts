import env from '#start/env'
import { createTransport, type Transporter } from 'nodemailer'
import type OutboxMessage from '#app/core/models/outbox_message'
import { smtpFailure } from '#app/core/outbox/channels/smtp_failure'
import type { Receipt, Transport } from '#app/core/outbox/channels/transport'

export type SmtpServer = { host: string; port: number; user?: string; password?: string }

/** Also a server that drips byte by byte is left before the lease ends. */
const PATIENCE_MS = 120_000

/** A letter leaves this machine only over an encrypted connection. */
const isLoopback = (host: string) => ['localhost', '127.0.0.1', '::1'].includes(host)

/** One connection a letter: a pool would send again by itself what it lost sight of. */
export function smtp(
  { host, port, user, password }: SmtpServer,
  name: Transport['name'] = 'first'
): Transport {
  const mailer = createTransport({
    host,
    port,
    secure: port === 465,
    requireTLS: !isLoopback(host),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    auth: user ? { user, pass: password } : undefined,
  })
  return { name, send: (message) => sendBy(mailer, message) }
}

async function sendBy(mailer: Transporter, message: OutboxMessage): Promise<Receipt> {
  try {
    await mailer.sendMail({ ...letter(message), signal: AbortSignal.timeout(PATIENCE_MS) })
    return { state: 'sent' }
  } catch (error) {
    throw smtpFailure(error)
  }
}

function letter(message: OutboxMessage) {
  const { subject, text, attachments = [] } = message.parsedContent
  return {
    from: env.get('MAIL_FROM'),
    to: message.recipient,
    messageId: message.messageId,
    date: message.createdAt.toJSDate(),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
    ...returns(message),
    subject,
    text,
    attachments,
  }
}

/** Where a letter comes back to, and by what it is known there. */
function returns({ id, recipient }: OutboxMessage) {
  const mailbox = env.get('MAIL_RETURN_TO')
  return {
    envelope: mailbox ? { from: mailbox, to: recipient } : undefined,
    dsn: { id, return: 'headers', notify: ['failure', 'delay'], recipient: `rfc822;${recipient}` },
  }
}
