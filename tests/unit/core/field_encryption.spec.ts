import { test } from '@japa/runner'
import { decryptField, encryptField } from '#app/core/field_encryption'

const address = { table: 'clients', column: 'pesel', rowId: '01JD0000000000000000000000' }

test.group('Field encryption', () => {
  test('a value comes back as it was, in any script', ({ assert }) => {
    for (const value of ['44051401458', 'Zażółć gęślą jaźń', 'شيفتشينكو', '']) {
      assert.equal(decryptField(encryptField(value, address), address), value)
    }
  })

  test('the same value is stored differently each time and never in the clear', ({ assert }) => {
    const [first, second] = [
      encryptField('44051401458', address),
      encryptField('44051401458', address),
    ]
    assert.notEqual(first, second)
    assert.notInclude(first, '44051401458')
    assert.match(first, /^1\./)
  })

  test('a ciphertext moved to another row or column does not open', ({ assert }) => {
    const stored = encryptField('44051401458', address)
    assert.throws(() => decryptField(stored, { ...address, rowId: 'another' }))
    assert.throws(() => decryptField(stored, { ...address, column: 'note' }))
  })

  test('a flipped bit is noticed', ({ assert }) => {
    const stored = encryptField('44051401458', address)
    const flipped = stored.slice(0, -2) + (stored.endsWith('A') ? 'B' : 'A') + stored.slice(-1)
    assert.throws(() => decryptField(flipped, address))
  })

  test('an unknown key version is named', ({ assert }) => {
    const stored = encryptField('44051401458', address).replace(/^1/, '9')
    assert.throws(() => decryptField(stored, address), 'No key for clients.pesel')
  })
})
