import env from '#start/env'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { Visitor } from '#tests/visitor'

test.group('Too many forms from one network', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    env.set('RATE_LIMITS', 'on')
    return () => env.set('RATE_LIMITS', 'off')
  })

  test('are asked to wait, in their language, after sixty calls in ten minutes', async ({
    assert,
  }) => {
    const visitor = new Visitor('be')
    for (let call = 0; call < 60; call++) {
      const { status } = await visitor.post('/call-requests', {})
      assert.equal(status, 422)
    }
    const stopped = await visitor.post('/call-requests', {})
    assert.equal(stopped.status, 429)
    assert.isAbove(Number(stopped.headers.get('retry-after')), 0)
    assert.include(stopped.text, 'lang="be"')
  }).timeout(60_000)
})
