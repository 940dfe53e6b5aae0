import { test } from '@japa/runner'
import { once } from 'node:events'
import db from '@adonisjs/lucid/services/db'
import { clearBookings } from '#tests/concurrency/ready_drafts'
import { countIn, letLeasesEnd, openProviders, until } from '#tests/concurrency/outbox/providers'
import { distantQuietHour, dueMeetings } from '#tests/concurrency/reminders/due_meetings'
import { naiveReminders } from '#tests/concurrency/reminders/naive_reminders'
import { startWorkers } from '#tests/concurrency/workers'

const ROUNDS = process.env.FULL ? 5 : 1
const EACH = 60

/** How often somebody was written to about the same meeting. */
async function writtenTwice() {
  const written = await db.from('outbox_messages').select('subject_id')
  return written.length - new Set(written.map((row) => row.subject_id)).size
}

async function countReminders() {
  const written = await db.from('appointment_reminders').select('id')
  return written.length
}

const distinct = (names: string[]) => [...new Set(names)]

async function clearReminders() {
  await db.from('appointment_reminders').delete()
  await clearBookings()
}

test.group('Two workers and one reminder', (group) => {
  group.tap((each) => each.timeout(240_000))
  group.each.setup(() => clearReminders)

  for (let round = 1; round <= ROUNDS; round++) {
    test(`everybody is reminded exactly once, round ${round}`, async ({ assert, cleanup }) => {
      await dueMeetings(EACH)
      await naiveReminders()
      assert.isAbove(await writtenTwice(), 0, 'the naive twin passes')
      await clearReminders()

      await dueMeetings(EACH)
      const { mailbox, gateway, close, environment } = await openProviders()
      cleanup(() => close())
      const workers = await startWorkers(2, { ...environment, QUIET_HOURS: distantQuietHour() })
      cleanup(() => workers.stop())
      await until(async () => (await countIn('sent')) === 2 * EACH)
      assert.equal(await countIn('sent'), 2 * EACH, workers.output())
      assert.equal(await writtenTwice(), 0)
      assert.lengthOf(await db.from('outbox_messages'), 2 * EACH)
      assert.lengthOf(await db.from('appointment_reminders'), 2 * EACH)
      assert.lengthOf(distinct(mailbox.letters.map(({ messageId }) => messageId)), EACH)
      assert.lengthOf(mailbox.letters, EACH)
      assert.lengthOf(distinct(gateway.texts.map(({ to }) => to)), EACH)
      assert.lengthOf(gateway.requests, EACH)
    })
  }

  test('a worker killed while it writes them leaves none out and repeats none', async ({
    assert,
    cleanup,
  }) => {
    await dueMeetings(EACH)
    const { mailbox, gateway, close, environment } = await openProviders()
    cleanup(() => close())
    const settings = { ...environment, QUIET_HOURS: distantQuietHour() }
    const victim = await startWorkers(1, settings)
    cleanup(() => victim.stop())
    await until(async () => (await countReminders()) >= 10)
    victim.processes[0].kill('SIGKILL')
    await once(victim.processes[0], 'exit')
    const messages = await db.from('outbox_messages').select('id')
    assert.equal(await countReminders(), messages.length, 'half a reminder')

    await letLeasesEnd()
    const heirs = await startWorkers(2, settings)
    cleanup(() => heirs.stop())
    await until(async () => (await countIn('sent')) === 2 * EACH)
    assert.equal(await countIn('sent'), 2 * EACH, heirs.output())
    assert.equal(await writtenTwice(), 0)
    assert.lengthOf(distinct(gateway.texts.map(({ to }) => to)), EACH)
    assert.lengthOf(gateway.texts, EACH)
    assert.lengthOf(distinct(mailbox.letters.map(({ messageId }) => messageId)), EACH)
  })
})
