import env from '#start/env'
import { Channel } from '#app/core/outbox/channels/channel'
import { smsGateway } from '#app/core/outbox/channels/sms_gateway'
import { smtp } from '#app/core/outbox/channels/smtp'
import { localOutbox, type Transport } from '#app/core/outbox/channels/transport'

function mailServers(): Transport[] {
  const first = env.get('SMTP_HOST')
  const second = env.get('SMTP_SECOND_HOST')
  return [
    ...(first ? [smtp({ host: first, ...firstMailAccess() }, 'first')] : []),
    ...(second ? [smtp({ host: second, ...secondMailAccess() }, 'second')] : []),
  ]
}

const firstMailAccess = () => ({
  port: env.get('SMTP_PORT', 587),
  user: env.get('SMTP_USER'),
  password: env.get('SMTP_PASSWORD')?.release(),
})

const secondMailAccess = () => ({
  port: env.get('SMTP_SECOND_PORT', 587),
  user: env.get('SMTP_SECOND_USER'),
  password: env.get('SMTP_SECOND_PASSWORD')?.release(),
})

function smsGateways(): Transport[] {
  const first = env.get('SMS_URL')
  const second = env.get('SMS_SECOND_URL')
  return [
    ...(first ? [smsGateway({ url: first, ...firstSmsAccess() }, 'first')] : []),
    ...(second ? [smsGateway({ url: second, ...secondSmsAccess() }, 'second')] : []),
  ]
}

const firstSmsAccess = () => ({
  token: env.get('SMS_TOKEN')?.release() ?? '',
  from: env.get('SMS_FROM'),
})

const secondSmsAccess = () => ({
  token: env.get('SMS_SECOND_TOKEN')?.release() ?? '',
  from: env.get('SMS_SECOND_FROM'),
})

const orLocal = (transports: Transport[]) => (transports.length > 0 ? transports : [localOutbox])

/** The ways out of the house that the environment names; a channel without a server keeps its messages. */
export const configuredChannels = (): Channel[] => [
  new Channel('mail', orLocal(mailServers())),
  new Channel('sms', orLocal(smsGateways())),
]
