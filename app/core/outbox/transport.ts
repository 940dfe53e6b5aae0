import env from '#start/env'
import { createTransport, type Transporter } from 'nodemailer'
import type OutboxMessage from '#app/core/models/outbox_message'
import type { OutboxState } from '#app/core/outbox/outbox_state'

/** Hands one message over and says what became of it; throws when it could not. */
export type Transport = {
  send: (message: OutboxMessage) => Promise<OutboxState>
  close: () => void
}

export type SmtpServer = { host: string; port: number; user?: string; password?: string }

/** Without a mail server nothing leaves the house: administrators read it on `/outbox`. */
export const localOutbox: Transport = { send: async () => 'kept', close: () => undefined }

/** A letter leaves this machine only over an encrypted connection. */
const isLoopback = (host: string) => ['localhost', '127.0.0.1', '::1'].includes(host)

export function smtp({ host, port, user, password }: SmtpServer): Transport {
  const mailer = createTransport({
    host,
    port,
    secure: port === 465,
    requireTLS: !isLoopback(host),
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    auth: user ? { user, pass: password } : undefined,
  })
  return { send: (message) => sendBy(mailer, message), close: () => mailer.close() }
}

async function sendBy(mailer: Transporter, message: OutboxMessage): Promise<OutboxState> {
  const { subject, text, attachments = [] } = message.parsedContent
  await mailer.sendMail({
    from: env.get('MAIL_FROM'),
    to: message.recipient,
    messageId: message.messageId,
    date: message.createdAt.toJSDate(),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
    subject,
    text,
    attachments,
  })
  return 'sent'
}

export function configuredTransport(): Transport {
  const host = env.get('SMTP_HOST')
  return host
    ? smtp({
        host,
        port: env.get('SMTP_PORT', 587),
        user: env.get('SMTP_USER'),
        password: env.get('SMTP_PASSWORD')?.release(),
      })
    : localOutbox
}
