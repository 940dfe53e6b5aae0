import { test } from '@japa/runner'
import { newRecordId } from '#app/core/record_id'

test.group('Record ids', () => {
  test('ids are 26 letters and digits, all different', ({ assert }) => {
    const ids = Array.from({ length: 1000 }, () => newRecordId())
    assert.equal(new Set(ids).size, 1000)
    assert.isTrue(ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id)))
  })

  test('a later id sorts after an earlier one', ({ assert }) => {
    assert.isBelow(newRecordId(1_000).localeCompare(newRecordId(2_000)), 0)
    assert.isBelow(newRecordId(Date.now()).localeCompare(newRecordId(Date.now() + 60_000)), 0)
  })
})
