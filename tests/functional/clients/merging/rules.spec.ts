import { test } from '@japa/runner'
import { MERGE_RULES } from '#app/clients/merge_rules'
import { foreignKeys } from '#tests/foreign_keys'

const pointsAtPeople = async () => {
  const keys = await foreignKeys()
  return keys
    .filter(({ parent }) => ['clients', 'participants'].includes(parent))
    .map((key) => ({ ...key, name: `${key.table}.${key.column}` }))
}

test.group('What a merge does with every table', () => {
  test('every foreign key to a client or a participant has its rule', async ({ assert }) => {
    const keys = await pointsAtPeople()
    assert.isAbove(keys.length, 10)
    const forgotten = keys.map(({ name }) => name).filter((name) => !MERGE_RULES[name])
    assert.deepEqual(forgotten, [], 'add a line to app/clients/merge_rules.ts')
  })

  test('no rule speaks of a column that does not exist', async ({ assert }) => {
    const keys = await pointsAtPeople()
    const empty = Object.keys(MERGE_RULES).filter(
      (known) => !keys.some(({ name }) => name === known)
    )
    assert.deepEqual(empty, [])
  })

  test('what points at a participant follows it, what points at a client does not', async ({
    assert,
  }) => {
    for (const { name, parent } of await pointsAtPeople()) {
      const follows = MERGE_RULES[name]?.does === 'follows'
      assert.equal(follows, parent === 'participants', name)
    }
  })
})
