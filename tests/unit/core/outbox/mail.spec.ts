import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { Channel } from '#app/core/outbox/channels/channel'
import { smtp } from '#app/core/outbox/channels/smtp'
import { localOutbox } from '#app/core/outbox/channels/transport'
import { deliverMessages } from '#app/core/outbox/deliver_messages'
import { freePort } from '#tests/concurrency/servers'
import { enqueueLetter, later, onTime, rowOf } from '#tests/outbox_letters'
import { Mailbox } from '#tests/smtp_server'

test.group('Letters', (group) => {
  let mailbox: Mailbox
  let mail: Channel
  let port: number

  const received = () => mailbox.letters.map(({ messageId }) => messageId)

  group.setup(async () => {
    port = await freePort()
  })
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    later(0)
    mailbox = new Mailbox()
    mail = new Channel('mail', [smtp({ host: '127.0.0.1', port })])
    await mailbox.open(port)
    return async () => {
      onTime()
      await mailbox.close()
    }
  })

  test('neither the address nor the words stand readable in the database', async ({ assert }) => {
    const { id } = await enqueueLetter()
    const row = await db.from('outbox_messages').where('id', id).firstOrFail()
    assert.notInclude(JSON.stringify(row), 'olena')
    assert.notInclude(JSON.stringify(row), 'візит')
  })

  test('a letter reaches the mailbox in its own script', async ({ assert }) => {
    const { id, messageId } = await enqueueLetter()
    assert.equal(await deliverMessages(mail), 1)
    assert.deepEqual(received(), [messageId])
    assert.include(mailbox.letters[0].raw, 'Content-Language: uk')
    const message = await rowOf(id)
    assert.include(message, {
      state: 'sent',
      via: 'first',
      attempts: 1,
      unsureAttempts: 0,
    })
    assert.equal(await deliverMessages(mail), 0)
  })

  test('a server that says "later" gets the same letter later', async ({ assert }) => {
    const { id, messageId } = await enqueueLetter()
    mailbox.refusals = [451]
    assert.equal(await deliverMessages(mail), 0)
    const refused = await rowOf(id)
    assert.include(refused, { state: 'waiting', unsureAttempts: 0 })
    assert.include(refused.lastError!, '451')
    assert.equal(await deliverMessages(mail), 0)
    later(1)
    assert.equal(await deliverMessages(mail), 1)
    assert.deepEqual(received(), [messageId])
  })

  test('a mailbox that does not exist is not tried again', async ({ assert }) => {
    const { id } = await enqueueLetter()
    mailbox.recipientRefusals = ['550 5.1.1 <olena@example.com>: no such mailbox']
    await deliverMessages(mail)
    const message = await rowOf(id)
    assert.include(message, { state: 'failed', attempts: 1 })
    assert.include(message.lastError!, '550')
    assert.notInclude(message.lastError!, 'olena')
    later(600)
    assert.equal(await deliverMessages(mail), 0)
  })

  test('a server that is away for hours loses nothing', async ({ assert }) => {
    const { id, messageId } = await enqueueLetter()
    await mailbox.close()
    for (const minutes of [0, 1, 3, 10, 30, 200]) {
      later(minutes)
      assert.equal(await deliverMessages(mail), 0)
    }
    const waiting = await rowOf(id)
    assert.include(waiting, { state: 'waiting', unsureAttempts: 0 })
    await mailbox.open(port)
    later(400)
    assert.equal(await deliverMessages(mail), 1)
    assert.equal(mailbox.letters[0].messageId, messageId)
  })

  test('a server that dies after it took the letter gets it again, which is counted', async ({
    assert,
  }) => {
    const { id, messageId } = await enqueueLetter()
    mailbox.deathsAfterData = 1
    assert.equal(await deliverMessages(mail), 0)
    later(1)
    assert.equal(await deliverMessages(mail), 1)
    assert.deepEqual(received(), [messageId, messageId])
    const message = await rowOf(id)
    assert.include(message, { state: 'sent', attempts: 2, unsureAttempts: 1 })
  })

  test('after two days it gives up and keeps the reason', async ({ assert }) => {
    const { id } = await enqueueLetter()
    mailbox.refusals = Array.from({ length: 9 }, () => 451)
    for (const hour of [0, 1, 12, 24, 36, 47, 49]) {
      later(hour * 60)
      await deliverMessages(mail)
    }
    const message = await rowOf(id)
    assert.equal(message.state, 'failed')
    assert.include(message.lastError!, '451')
    assert.equal(mailbox.letters.length, 0)
  })

  test('a letter says where it comes back to, and its own name', async ({ assert }) => {
    const { id } = await enqueueLetter()
    await deliverMessages(mail)
    assert.include(mailbox.letters[0], { envelopeId: id })
  })

  test('without a mail server it stays in the local outbox', async ({ assert }) => {
    const { id } = await enqueueLetter()
    assert.equal(await deliverMessages(new Channel('mail', [localOutbox])), 1)
    const message = await rowOf(id)
    assert.include(message, {
      state: 'kept',
      via: 'local',
      recipient: 'olena@example.com',
    })
  })
})
