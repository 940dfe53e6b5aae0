import { test } from '@japa/runner'
import { inTransaction } from '#app/core/transaction'
import { isDuplicate, isRetryable, isUnreachable } from '#app/core/database_error'

const driverError = (fields: object) => Object.assign(new Error('driver'), fields)

test.group('Transactions', () => {
  test('a lost lock is tried again until it succeeds', async ({ assert }) => {
    let attempts = 0
    const answer = await inTransaction(async () => {
      if (++attempts < 3) {
        throw driverError({ errno: 1213 })
      }
      return 'saved'
    })
    assert.equal(answer, 'saved')
    assert.equal(attempts, 3)
  })

  test('any other error is thrown at once', async ({ assert }) => {
    let attempts = 0
    await assert.rejects(() =>
      inTransaction(async () => {
        attempts++
        throw driverError({ errno: 1062 })
      })
    )
    assert.equal(attempts, 1)
  })

  test('both engines name their errors differently and are understood alike', ({ assert }) => {
    assert.isTrue(isRetryable(driverError({ code: 'SQLITE_BUSY_SNAPSHOT' })))
    assert.isTrue(isRetryable(driverError({ errno: 1205 })))
    assert.isTrue(isDuplicate(driverError({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })))
    assert.isTrue(isDuplicate(driverError({ errno: 1062 })))
    assert.isTrue(isUnreachable(driverError({ code: 'ECONNREFUSED' })))
    assert.isFalse(isUnreachable(driverError({ errno: 1062 })))
  })
})
