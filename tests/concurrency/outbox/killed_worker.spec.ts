import { test } from '@japa/runner'
import { once } from 'node:events'
import db from '@adonisjs/lucid/services/db'
import { countIn, letLeasesEnd, openProviders, until } from '#tests/concurrency/outbox/providers'
import { startServers } from '#tests/concurrency/servers'
import { enqueueLetter, enqueueText, rowOf } from '#tests/outbox_letters'

test.group('A worker killed while a provider answers', (group) => {
  group.tap((each) => each.timeout(180_000))
  group.each.teardown(async () => void (await db.from('outbox_messages').delete()))

  test('the next one sends again with the same names, and the repeat is counted', async ({
    assert,
    cleanup,
  }) => {
    const { mailbox, gateway, close, environment } = await openProviders()
    cleanup(() => close())
    mailbox.silencesAfterData = 1
    gateway.troubles = ['falls_silent']
    const letter = await enqueueLetter()
    const text = await enqueueText()
    const first = await startServers(1, environment)
    cleanup(() => first.stop())
    await until(() => mailbox.letters.length === 1 && gateway.texts.length === 1)
    const [worker] = first.processes
    worker.kill('SIGKILL')
    await once(worker, 'exit')

    const second = await startServers(1, environment)
    cleanup(() => second.stop())
    assert.equal(await countIn('waiting'), 2, 'the lease holds while the first may live')
    await letLeasesEnd()
    await until(async () => (await countIn('sent')) === 2)
    const names = mailbox.letters.map(({ messageId }) => messageId)
    assert.deepEqual(names, [letter.messageId, letter.messageId])
    assert.deepEqual(gateway.requests, [text.id, text.id])
    assert.equal(gateway.texts.length, 1, 'the gateway refuses what it has')
    for (const { id } of [letter, text]) {
      assert.include(await rowOf(id), { state: 'sent', attempts: 2, unsureAttempts: 1 })
    }
  })

  test('killed at any moment, nothing is lost and every repeat is counted', async ({
    assert,
    cleanup,
  }) => {
    const { mailbox, gateway, close, environment } = await openProviders()
    cleanup(() => close())
    mailbox.slowMs = 40
    for (let index = 0; index < 40; index++) {
      await enqueueLetter()
      await enqueueText()
    }
    const victim = await startServers(1, environment)
    cleanup(() => victim.stop())
    await until(() => mailbox.letters.length >= 10)
    victim.processes[0].kill('SIGKILL')
    await once(victim.processes[0], 'exit')
    await letLeasesEnd()
    const heir = await startServers(2, environment)
    cleanup(() => heir.stop())
    await until(async () => (await countIn('sent')) === 80)
    assert.equal(await countIn('sent'), 80, heir.output())
    const [{ unsure }] = await db.from('outbox_messages').sum('unsure_attempts as unsure')
    const names = new Set(mailbox.letters.map(({ messageId }) => messageId))
    assert.equal(names.size, 40)
    assert.equal(gateway.texts.length, 40)
    const repeats = mailbox.letters.length - 40 + gateway.requests.length - 40
    assert.isAtMost(repeats, Number(unsure), 'a repeat nobody counted')
    assert.isAtMost(Number(unsure), 8, 'only what was under way')
  })
})
