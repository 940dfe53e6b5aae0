import { test } from '@japa/runner'
import { quartersBetween } from '#app/scheduling/quarter'

test.group('Quarters', () => {
  test('a meeting takes every quarter that it touches', ({ assert }) => {
    assert.deepEqual(quartersBetween(600, 1200), [0, 1])
    assert.deepEqual(quartersBetween(900, 1800), [1])
    assert.deepEqual(quartersBetween(900, 1801), [1, 2])
  })

  test('a meeting of no length takes nothing', ({ assert }) => {
    assert.isEmpty(quartersBetween(900, 900))
  })
})
