import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { sweepAll } from '#app/core/sweepers'

const session = (id: string, hours: number) => ({
  ...{ id, user_id: null, data: '{}' },
  expires_at: DateTime.utc().plus({ hours }).toJSDate(),
})

test.group('What the worker tidies', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('sessions that are over go, nobody else is signed out', async ({ assert }) => {
    await db.table('sessions').multiInsert([session('over', -1), session('open', 1)])
    const problems: unknown[] = []
    await sweepAll((name, error) => problems.push([name, error]))
    assert.isEmpty(problems)
    const left = await db.from('sessions').whereIn('id', ['over', 'open'])
    assert.deepEqual(
      left.map(({ id }) => id),
      ['open']
    )
  })
})
