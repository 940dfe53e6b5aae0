import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { sweepAll } from '#app/core/sweepers'

const HOUR = 3_600_000

test.group('What the worker tidies', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a session that has ended goes, one that runs stays: nobody is signed out', async ({
    assert,
  }) => {
    /** As the session store writes it. */
    const session = (id: string, hours: number) => ({
      ...{ id, data: '{}' },
      expires_at: new Date(Date.now() + hours * HOUR),
    })
    await db.table('sessions').multiInsert([session('runs', 9), session('ended', -1)])
    await sweepAll((_name, error) => assert.fail(String(error)))
    const left = await db.from('sessions').select('id')
    assert.deepEqual(left, [{ id: 'runs' }])
  })
})
