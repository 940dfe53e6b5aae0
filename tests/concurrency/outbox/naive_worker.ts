import { setTimeout } from 'node:timers/promises'
import OutboxMessage from '#app/core/models/outbox_message'
import type { FakeSmsGateway } from '#tests/fake_sms_gateway'

/** A worker as many write it: look for what waits, send it, then write that it was sent. */
async function work(gateway: FakeSmsGateway) {
  for (const message of await OutboxMessage.query().where('state', 'waiting')) {
    await gateway.submit(new URLSearchParams({ idx: message.id }))
    await setTimeout(1)
    await message.merge({ state: 'sent' }).save()
  }
}

export const naiveDeliveries = (gateway: FakeSmsGateway) =>
  Promise.all([work(gateway), work(gateway)])
