import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { deliverMessages } from '#app/core/outbox/deliver_messages'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { localOutbox, smtp } from '#app/core/outbox/transport'
import { inTransaction } from '#app/core/transaction'
import { freePort } from '#tests/concurrency/servers'
import { Mailbox } from '#tests/smtp_server'

const enqueue = () =>
  inTransaction((trx) =>
    enqueueMessage(
      {
        channel: 'mail',
        kind: 'appointment_confirmed',
        language: 'uk',
        recipient: 'olena@example.com',
        content: { subject: 'Ваш візит', text: 'Чекаємо на вас о 14:30.' },
        subjectType: null,
        subjectId: null,
      },
      trx
    )
  )

const later = (minutes: number) => {
  const at = DateTime.utc().plus({ minutes }).toMillis()
  Settings.now = () => at
}

test.group('The outbox', (group) => {
  const mailbox = new Mailbox()
  let port: number

  group.setup(async () => {
    port = await freePort()
  })
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    mailbox.letters = []
    await mailbox.open(port)
    return async () => {
      Settings.now = () => Date.now()
      await mailbox.close()
    }
  })

  test('neither the address nor the words stand readable in the database', async ({ assert }) => {
    const { id } = await enqueue()
    const row = await db.from('outbox_messages').where('id', id).firstOrFail()
    assert.notInclude(JSON.stringify(row), 'olena')
    assert.notInclude(JSON.stringify(row), 'візит')
  })

  test('a letter reaches the mailbox in its own script', async ({ assert }) => {
    const { id, messageId } = await enqueue()
    assert.equal(await deliverMessages(smtp({ host: '127.0.0.1', port })), 1)
    assert.deepEqual(
      mailbox.letters.map((letter) => letter.messageId),
      [messageId]
    )
    assert.include(mailbox.letters[0].raw, 'Content-Language: uk')
    const message = await OutboxMessage.findOrFail(id)
    assert.equal(message.state, 'sent')
    assert.equal(await deliverMessages(smtp({ host: '127.0.0.1', port })), 0)
  })

  test('a server that says "later" gets the same letter later', async ({ assert }) => {
    const { id, messageId } = await enqueue()
    mailbox.refusals = [451]
    const transport = smtp({ host: '127.0.0.1', port })
    assert.equal(await deliverMessages(transport), 0)
    const refused = await OutboxMessage.findOrFail(id)
    assert.equal(refused.state, 'waiting')
    assert.include(refused.lastError!, '451')
    assert.equal(await deliverMessages(transport), 0)
    later(1)
    assert.equal(await deliverMessages(transport), 1)
    assert.deepEqual(
      mailbox.letters.map((letter) => letter.messageId),
      [messageId]
    )
  })

  test('a server that is away for an hour loses nothing', async ({ assert }) => {
    const { id, messageId } = await enqueue()
    await mailbox.close()
    const transport = smtp({ host: '127.0.0.1', port })
    assert.equal(await deliverMessages(transport), 0)
    const waiting = await OutboxMessage.findOrFail(id)
    assert.notInclude(waiting.lastError!, 'olena')
    await mailbox.open(port)
    later(60)
    assert.equal(await deliverMessages(transport), 1)
    assert.equal(mailbox.letters[0].messageId, messageId)
  })

  test('after twelve tries it gives up and keeps the reason', async ({ assert }) => {
    const { id } = await enqueue()
    mailbox.refusals = Array.from({ length: 12 }, () => 550)
    const transport = smtp({ host: '127.0.0.1', port })
    for (let day = 0; day < 14; day++) {
      later(day * 1_440)
      await deliverMessages(transport)
    }
    const message = await OutboxMessage.findOrFail(id)
    assert.equal(message.state, 'failed')
    assert.equal(message.attempts, 12)
    assert.include(message.lastError!, '550')
  })

  test('without a mail server it stays in the local outbox', async ({ assert }) => {
    const { id } = await enqueue()
    assert.equal(await deliverMessages(localOutbox), 1)
    const message = await OutboxMessage.findOrFail(id)
    assert.equal(message.state, 'kept')
    assert.equal(message.recipient, 'olena@example.com')
  })
})
