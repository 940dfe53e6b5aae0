import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { countAttempt, networkOf } from '#app/core/rate_limit'

const limit = { name: 'booking', points: 3, seconds: 600 }

test.group('Rate limits', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => {
    Settings.now = () => Date.now()
  })

  test('the fourth attempt of three waits until the window ends', async ({ assert }) => {
    const waits = []
    for (let attempt = 0; attempt < 4; attempt++) {
      waits.push(await countAttempt(limit, '203.0.113.7'))
    }
    assert.deepEqual(waits.slice(0, 3), [0, 0, 0])
    assert.isAtLeast(waits[3], 590)
    assert.isAtMost(waits[3], 600)
    assert.equal(await countAttempt(limit, '203.0.113.8'), 0)

    const at = DateTime.utc().plus({ seconds: 601 }).toMillis()
    Settings.now = () => at
    assert.equal(await countAttempt(limit, '203.0.113.7'), 0)
  })

  test('no network address is kept', async ({ assert }) => {
    await countAttempt(limit, '203.0.113.7')
    const rows = await db.from('rate_limits')
    assert.lengthOf(rows, 1)
    assert.notInclude(rows[0].key, '203.0.113.7')
  })

  test('a household with a whole IPv6 network counts as one', ({ assert }) => {
    assert.equal(networkOf('2001:db8:1:2:aaaa::1'), networkOf('2001:db8:1:2:bbbb::2'))
    assert.equal(networkOf('203.0.113.7'), '203.0.113.7')
  })
})
