import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { once } from '#app/core/one_time_key'

test.group('One-time key', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const submit = (key: string, body: unknown, work: () => Promise<string>) =>
    db.transaction((trx) => once(key, body, trx, work))

  test('a form sent twice does its work once and gets the same answer', async ({ assert }) => {
    let times = 0
    const work = async () => `answer ${++times}`
    assert.equal(await submit('k1', { slot: 9 }, work), 'answer 1')
    assert.equal(await submit('k1', { slot: 9 }, work), 'answer 1')
    assert.equal(times, 1)
  })

  test('another form under the same key is refused', async ({ assert }) => {
    await submit('k2', { slot: 9 }, async () => 'done')
    await assert.rejects(
      () => submit('k2', { slot: 10 }, async () => 'never'),
      'one_time_key_reused'
    )
  })

  test('work that failed leaves the key free', async ({ assert }) => {
    await assert.rejects(() =>
      submit('k3', {}, async () => {
        throw new Error('lost')
      })
    )
    assert.equal(await submit('k3', {}, async () => 'second try'), 'second try')
  })
})
