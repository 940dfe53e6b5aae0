import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { findByName } from '#app/clients/find_by_name'
import { KEY_FORM } from '#app/clients/name_index/keys_of_names'
import { refold, refoldPage } from '#app/clients/name_index/refold'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const registered = async (given: string, family: string) =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    given,
    family,
    otherGiven: null,
    otherFamily: null,
  })

/** As an upgrade leaves it: names are there, keys are not. */
async function forgetKeys() {
  await db.from('client_name_keys').delete()
  await db.from('clients').update({ key_form: 0 })
}

test.group('Search keys after an upgrade', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test("an older database's client is found once the keys are renewed", async ({ assert }) => {
    const { id } = await registered('Ірина', 'Щербак')
    await forgetKeys()
    assert.deepEqual(await findByName('Szczerbak', 5), [])
    await refold()
    assert.deepEqual(await findByName('Szczerbak', 5), [id])
  })

  test('a renewal that was stopped goes on where it was', async ({ assert }) => {
    const first = await registered('Ірина', 'Щербак')
    await registered('Леся', 'Гнатюк')
    await forgetKeys()
    await db.from('clients').where('id', first.id).update({ key_form: KEY_FORM })
    assert.equal(await refoldPage(), 1)
    assert.equal(await refoldPage(), 0)
    assert.lengthOf(await findByName('Hnatiuk', 5), 1)
  })

  test('renewing twice leaves the same keys', async ({ assert }) => {
    await registered('Ірина', 'Щербак')
    const keys = () => db.from('client_name_keys').orderBy('key').select('key', 'client_id')
    const before = await keys()
    await forgetKeys()
    await refold()
    assert.deepEqual(await keys(), before)
  })
})
