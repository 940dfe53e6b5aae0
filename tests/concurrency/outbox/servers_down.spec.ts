import { test } from '@japa/runner'
import { tokenOf } from '#app/appointments/appointment_token'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { countIn, letPausesEnd, openProviders, until } from '#tests/concurrency/outbox/providers'
import {
  clearBookings,
  confirm,
  freeStarts,
  post,
  readyDraft,
} from '#tests/concurrency/ready_drafts'
import { startServers } from '#tests/concurrency/servers'
import { enqueueText } from '#tests/outbox_letters'

const BOOKINGS = 6

test.group('Mail and SMS servers away for a while', (group) => {
  group.tap((each) => each.timeout(180_000))
  group.each.setup(() => clearBookings)

  test('people book and cancel as ever, and everything goes out afterwards', async ({
    assert,
    cleanup,
  }) => {
    const { mailbox, gateway, open, close, environment } = await openProviders()
    await close()
    const servers = await startServers(2, environment)
    cleanup(() => servers.stop())
    const branch = await openBranch()
    await bookableAdviser(branch)
    const starts = await freeStarts(branch, BOOKINGS)
    for (const [index, startsAt] of starts.entries()) {
      const draft = await readyDraft(branch, startsAt)
      const answer = await confirm(servers.urls[index % 2], draft.oneTimeKey)
      assert.equal(answer.status, 303, servers.output())
      await enqueueText()
    }
    const { id } = await Appointment.firstOrFail()
    const link = `${servers.urls[1]}/uk/bookings/${tokenOf(id)}/cancellation`
    const { status } = await post(link)
    assert.equal(status, 303, servers.output())
    const waiting = await countIn('waiting')
    assert.isAtLeast(waiting, 2 * BOOKINGS)
    assert.equal(await countIn('failed'), 0)

    await open()
    cleanup(() => close())
    await until(async () => {
      await letPausesEnd()
      return (await countIn('waiting')) === 0
    })
    assert.equal(await countIn('sent'), waiting, servers.output())
    assert.equal(gateway.texts.length, BOOKINGS)
    const names = mailbox.letters.map(({ messageId }) => messageId)
    assert.equal(names.length, waiting - BOOKINGS)
    assert.equal(new Set(names).size, names.length)
  })
})
