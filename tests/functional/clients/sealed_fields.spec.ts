import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Client from '#app/clients/models/client'
import { UNREADABLE } from '#app/core/encrypted_column'
import { decryptField } from '#app/core/field_encryption'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const register = async (pesel: string, note: string) =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()), pesel, note })

const stored = (id: string) => db.from('clients').where('id', id).firstOrFail()

/** Two clients whose sealed PESEL numbers changed places in the database. */
async function swapped() {
  const one = await register('44051401458', 'Woli rozmawiać rano')
  const other = await register('02070803628', 'Nie dzwonić')
  const [first, second] = [await stored(one.id), await stored(other.id)]
  await db.from('clients').where('id', one.id).update({ pesel: second.pesel })
  await db.from('clients').where('id', other.id).update({ pesel: first.pesel })
  return { one, other, first }
}

test.group('A sealed field that was tampered with', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a ciphertext moved to another row or column is refused', async ({ assert }) => {
    const { other, first } = await swapped()
    const address = { table: 'clients', column: 'pesel', rowId: other.id }
    assert.throws(() => decryptField(first.pesel, address))
    assert.throws(() => decryptField(first.pesel, { ...address, column: 'note' }))
  })

  test('the field says so, the other fields and rows stay readable', async ({ assert }) => {
    const { one, other } = await swapped()
    const third = await register('90090515836', 'Ma psa')
    const [left, right, intact] = await Client.query().orderBy('id')
    assert.sameMembers([left.id, right.id, intact.id], [one.id, other.id, third.id])
    assert.deepEqual([left.pesel, right.pesel], [UNREADABLE, UNREADABLE])
    assert.deepEqual([left.note, intact.note], ['Woli rozmawiać rano', 'Ma psa'])
    assert.equal(intact.pesel, '90090515836')
  })

  test('the page of the client opens and shows neither number', async ({ client, assert }) => {
    const { one } = await swapped()
    const page = await client
      .get(`/clients/${one.id}`)
      .loginAs(await cast.anna())
      .withInertia()
    page.assertStatus(200)
    const said = JSON.stringify(page.body())
    assert.include(said, UNREADABLE)
    assert.notInclude(said, '02070803628')
    assert.include(said, 'Woli rozmawiać rano')
  })

  test('a flipped bit is found in its own field only', async ({ assert }) => {
    const { id } = await register('44051401458', 'Woli rozmawiać rano')
    const { note } = await stored(id)
    const flipped = note.slice(0, 20) + (note[20] === 'A' ? 'B' : 'A') + note.slice(21)
    await db.from('clients').where('id', id).update({ note: flipped })
    const found = await Client.findOrFail(id)
    assert.equal(found.note, UNREADABLE)
    assert.equal(found.pesel, '44051401458')
  })

  test('saving the form keeps what nobody could read; a new text replaces it', async ({
    assert,
  }) => {
    const { one } = await swapped()
    const before = await stored(one.id)
    const found = await Client.findOrFail(one.id)
    await found.merge({ pesel: '', sex: 'female' }).save()
    const after = await stored(one.id)
    assert.equal(after.pesel, before.pesel)
    const again = await Client.findOrFail(one.id)
    await again.merge({ pesel: '44051401458' }).save()
    const mended = await Client.findOrFail(one.id)
    assert.equal(mended.pesel, '44051401458')
  })
})
