import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { Channel } from '#app/core/outbox/channels/channel'
import { smsGateway } from '#app/core/outbox/channels/sms_gateway'
import { smtp } from '#app/core/outbox/channels/smtp'
import { deliverMessages } from '#app/core/outbox/deliver_messages'
import { withholdMessages } from '#app/core/outbox/withhold_messages'
import { inTransaction } from '#app/core/transaction'
import { freePort } from '#tests/concurrency/servers'
import { FakeSmsGateway } from '#tests/fake_sms_gateway'
import { enqueueLetter, enqueueText, later, onTime, rowOf } from '#tests/outbox_letters'
import { Mailbox } from '#tests/smtp_server'

test.group('A second server of a channel', (group) => {
  let ports: number[]
  let gateways: FakeSmsGateway[]
  let sms: Channel

  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    later(0)
    ports = [await freePort(), await freePort()]
    gateways = [new FakeSmsGateway(), new FakeSmsGateway()]
    const urls = ports.map((port) => `http://127.0.0.1:${port}/sms.do`)
    sms = new Channel('sms', [
      smsGateway({ url: urls[0], token: 'one' }, 'first'),
      smsGateway({ url: urls[1], token: 'two' }, 'second'),
    ])
    await gateways[0].open(ports[0])
    await gateways[1].open(ports[1])
    return async () => {
      onTime()
      await Promise.all(gateways.map((gateway) => gateway.close()))
    }
  })

  test('takes a text at once when the first is away', async ({ assert }) => {
    await gateways[0].close()
    const { id } = await enqueueText()
    assert.equal(await deliverMessages(sms), 1)
    assert.include(await rowOf(id), { state: 'sent', via: 'second', attempts: 1 })
  })

  test('takes a text when the first has no credit left', async ({ assert }) => {
    gateways[0].troubles = [{ error: 103 }]
    const { id } = await enqueueText()
    assert.equal(await deliverMessages(sms), 1)
    assert.include(await rowOf(id), { via: 'second' })
  })

  test('is not asked when the first may have taken the text', async ({ assert }) => {
    gateways[0].troubles = ['dies_after']
    const { id } = await enqueueText()
    assert.equal(await deliverMessages(sms), 0)
    assert.equal(gateways[1].requests.length, 0)
    later(1)
    assert.equal(await deliverMessages(sms), 1)
    assert.include(await rowOf(id), { via: 'first' })
    assert.equal(gateways[0].texts.length, 1)
  })

  test('is not asked for a number that does not exist', async ({ assert }) => {
    gateways[0].troubles = [{ error: 13 }]
    const { id } = await enqueueText()
    await deliverMessages(sms)
    assert.include(await rowOf(id), { state: 'failed' })
    assert.equal(gateways[1].requests.length, 0)
  })

  test('works alone while the first rests, and the first is tried again afterwards', async ({
    assert,
  }) => {
    gateways[0].troubles = Array.from({ length: 20 }, () => ({ status: 503 }))
    for (let index = 0; index < 12; index++) {
      await enqueueText()
    }
    assert.equal(await deliverMessages(sms), 12)
    assert.equal(gateways[1].texts.length, 12)
    assert.isBelow(gateways[0].requests.length, 8)
    gateways[0].troubles = []
    later(1)
    await enqueueText()
    await deliverMessages(sms)
    assert.equal(gateways[0].texts.length, 1)
  })

  test('a letter goes over it as well', async ({ assert, cleanup }) => {
    const mailbox = new Mailbox()
    const [away, port] = [await freePort(), await freePort()]
    await mailbox.open(port)
    cleanup(() => mailbox.close())
    const mail = new Channel('mail', [
      smtp({ host: '127.0.0.1', port: away }, 'first'),
      smtp({ host: '127.0.0.1', port }, 'second'),
    ])
    const { id } = await enqueueLetter()
    assert.equal(await deliverMessages(mail), 1)
    assert.include(await rowOf(id), { state: 'sent', via: 'second' })
  })

  test('while both rest nothing is claimed, and nothing wears out', async ({ assert }) => {
    await Promise.all(gateways.map((gateway) => gateway.close()))
    for (let index = 0; index < 30; index++) {
      await enqueueText()
    }
    for (let round = 0; round < 5; round++) {
      await deliverMessages(sms)
    }
    const untouched = await OutboxMessage.query().where('attempts', 0)
    assert.isAbove(untouched.length, 20)
    await gateways[0].open(ports[0])
    later(2)
    assert.isAbove(await deliverMessages(sms), 20)
  })

  test('a text withheld while it is under way and not taken stays withheld', async ({ assert }) => {
    const { id } = await enqueueText()
    gateways[0].troubles = [{ error: 52 }]
    const send = sms.send.bind(sms)
    sms.send = async (message, server) => {
      await inTransaction((trx) => withholdMessages('+48500600700', trx))
      return send(message, server)
    }
    await deliverMessages(sms)
    later(60)
    await deliverMessages(sms)
    assert.include(await rowOf(id), { state: 'withheld', lease: null })
    assert.equal(gateways[0].texts.length, 0)
  })
})
