import { test } from '@japa/runner'
import { setTimeout } from 'node:timers/promises'
import OutboxMessage from '#app/core/models/outbox_message'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { inTransaction } from '#app/core/transaction'
import { freePort, startServers } from '#tests/concurrency/servers'
import { Mailbox } from '#tests/smtp_server'

const LETTERS = 60

const enqueue = (index: number) =>
  inTransaction((trx) =>
    enqueueMessage(
      {
        channel: 'mail',
        kind: 'appointment_confirmed',
        language: 'pl',
        recipient: `osoba${index}@example.com`,
        content: { subject: 'Wizyta', text: 'Do zobaczenia.' },
        subjectType: null,
        subjectId: null,
      },
      trx
    )
  )

async function untilSent(count: number) {
  for (let waited = 0; waited < 60_000; waited += 200) {
    const sent = await OutboxMessage.query().where('state', 'sent')
    if (sent.length === count) {
      return
    }
    await setTimeout(200)
  }
}

test.group('Two workers and one outbox', (group) => {
  group.tap((each) => each.timeout(180_000))
  group.each.teardown(async () => void (await OutboxMessage.query().delete()))

  test('every letter goes out exactly once, refused ones a little later', async ({
    assert,
    cleanup,
  }) => {
    const mailbox = new Mailbox()
    const port = await freePort()
    await mailbox.open(port)
    mailbox.refusals = [451, 421, 451]
    cleanup(() => mailbox.close())
    const enqueued: string[] = []
    for (let index = 0; index < LETTERS; index++) {
      const { messageId } = await enqueue(index)
      enqueued.push(messageId)
    }
    const smtp = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port) }
    const servers = await startServers(2, { WORKER: 'embedded', ...smtp })
    cleanup(() => servers.stop())
    await untilSent(LETTERS)
    const received = mailbox.letters.map(({ messageId }) => messageId)
    assert.equal(received.length, LETTERS, servers.output())
    assert.deepEqual(received.sort(), enqueued.sort())
  })
})
