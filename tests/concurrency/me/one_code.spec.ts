import { test } from '@japa/runner'
import { setImmediate } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import OutboxMessage from '#app/core/models/outbox_message'
import { forgetPeople, knownPeople, knownPhone } from '#tests/concurrency/me/known_people'
import { Visitor } from '#tests/concurrency/me/visitor'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'

const BROWSERS = 10
const ROUNDS = process.env.FULL ? 20 : 5

/** Looks whether the code was used, then says so: as many do it. */
async function naiveUse() {
  const row = await db.from('one_time_codes').whereNull('used_at').first()
  await setImmediate()
  await db.from('one_time_codes').update({ used_at: '2026-01-01 00:00:00' })
  return !!row
}

async function lastCode() {
  const { parsedContent } = await OutboxMessage.query().orderBy('id', 'desc').firstOrFail()
  return /\d{6}/.exec(parsedContent.text)![0]
}

test.group('One code in ten browsers, two server processes', (group) => {
  let servers: Servers
  group.tap((each) => each.timeout(240_000))
  group.setup(async () => {
    servers = await startServers(2)
    return () => servers.stop()
  })
  group.each.setup(async () => {
    await knownPeople(1)
    return forgetPeople
  })

  /** Ten browsers in which the same telephone was given, and the newest code. */
  async function readyBrowsers() {
    await db.from('rate_limits').delete()
    const browsers = Array.from(
      { length: BROWSERS },
      (_, index) => new Visitor(servers.urls[index % 2])
    )
    for (const browser of browsers) {
      await db.from('rate_limits').delete()
      await browser.post('/pl/me/sign-in', { contact: knownPhone(0) })
    }
    return { browsers, code: await lastCode() }
  }

  test('opens exactly one of them', async ({ assert }) => {
    await readyBrowsers()
    const naive = await atOnce(BROWSERS, naiveUse)
    assert.isAbove(naive.filter(Boolean).length, 1, 'the naive twin passes')
    for (let round = 0; round < ROUNDS; round++) {
      const { browsers, code } = await readyBrowsers()
      const answers = await atOnce(BROWSERS, (index) =>
        browsers[index].post('/pl/me/code', { code })
      )
      const opened = answers.filter(({ status, location }) => status === 303 && location)
      const refused = answers.filter(({ status }) => status === 422)
      assert.lengthOf(opened, 1, `${answers.map(({ status }) => status)} ${servers.output()}`)
      assert.lengthOf(refused, BROWSERS - 1)
      assert.lengthOf(await db.from('portal_sessions').whereNotNull('proven_at'), round + 1)
      assert.equal(opened[0].location, '/pl/me/pin')
    }
  })

  test('a hundred guesses at once are five tries', async ({ assert }) => {
    const { browsers, code } = await readyBrowsers()
    const guesses = Array.from({ length: 100 }, (_, index) => String(index).padStart(6, '0'))
    const wrong = guesses.filter((guess) => guess !== code)
    const answers = await atOnce(wrong.length, (index) =>
      browsers[index % BROWSERS].post('/pl/me/code', { code: wrong[index] })
    )
    assert.isTrue(answers.every(({ status }) => status === 422))
    const [{ tries }] = await db.from('one_time_codes').select('tries')
    assert.equal(tries, 5)
    const late = await browsers[0].post('/pl/me/code', { code })
    assert.equal(late.status, 422)
  })
})
