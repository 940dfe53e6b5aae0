import { test } from '@japa/runner'
import { resolve } from 'node:path'
import { measure, readPairs } from '../../../../bench/matching.js'

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures')

test.group('Figures of matching', () => {
  test('at least 97 of 100 are found and at least 97 of 100 found are right in {$self}')
    .with(['name_pairs.tsv', 'name_pairs_other.tsv'])
    .run(({ assert }, file) => {
      const pairs = readPairs(`${FIXTURES}/${file}`)
      const { recall, precision, kinds } = measure(pairs)
      const wrong = kinds.flatMap((kind) => kind.wrong.map(({ id }) => `${kind.kind} ${id}`))
      assert.isAbove(pairs.length, 200)
      assert.isAtLeast(recall, 97, wrong.join())
      assert.isAtLeast(precision, 97, wrong.join())
    })
})
