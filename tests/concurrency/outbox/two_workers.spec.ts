import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { naiveDeliveries } from '#tests/concurrency/outbox/naive_worker'
import { countIn, openProviders, until } from '#tests/concurrency/outbox/providers'
import { startServers } from '#tests/concurrency/servers'
import { enqueueLetter, enqueueText } from '#tests/outbox_letters'

const EACH = 60

test.group('Two workers and one outbox', (group) => {
  group.tap((each) => each.timeout(180_000))
  group.each.teardown(async () => void (await db.from('outbox_messages').delete()))

  test('every letter and text goes out exactly once, refused ones a little later', async ({
    assert,
    cleanup,
  }) => {
    const { mailbox, gateway, close, environment } = await openProviders()
    cleanup(() => close())
    mailbox.refusals = [451, 452, 451]
    gateway.troubles = [{ error: 52 }, { status: 429 }]
    const letters: string[] = []
    const texts: string[] = []
    for (let index = 0; index < EACH; index++) {
      const letter = await enqueueLetter({ recipient: `osoba${index}@example.com` })
      const text = await enqueueText()
      letters.push(letter.messageId)
      texts.push(text.id)
    }
    const servers = await startServers(2, environment)
    cleanup(() => servers.stop())
    await until(async () => (await countIn('sent')) === 2 * EACH)
    assert.equal(await countIn('sent'), 2 * EACH, servers.output())
    const received = mailbox.letters.map(({ messageId }) => messageId)
    assert.deepEqual(received.toSorted(), letters.toSorted())
    assert.deepEqual(gateway.texts.map(({ idx }) => idx).toSorted(), texts.toSorted())
    assert.equal(gateway.requests.length, EACH + 2, 'a text was asked for twice')
  })

  test('two that only look before they send, send twice', async ({ assert, cleanup }) => {
    const { gateway, close } = await openProviders()
    cleanup(() => close())
    for (let index = 0; index < 20; index++) {
      await enqueueText()
    }
    await naiveDeliveries(gateway)
    assert.isAbove(gateway.requests.length, 20, 'the naive twin passes')
  })

  test('a mail server that does not answer holds up no text', async ({ assert, cleanup }) => {
    const { mailbox, gateway, close, environment } = await openProviders()
    cleanup(() => close())
    mailbox.slowMs = 60_000
    for (let index = 0; index < 10; index++) {
      await enqueueLetter()
      await enqueueText()
    }
    const servers = await startServers(1, environment)
    cleanup(() => servers.stop())
    await until(() => gateway.texts.length === 10, 15_000)
    assert.equal(gateway.texts.length, 10, servers.output())
    assert.isEmpty(mailbox.letters)
  })
})
