import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { inTransaction } from '#app/core/transaction'
import { changeClient } from '#app/clients/change_client'
import { searchClients } from '#app/clients/search_clients'
import type { MergeChoices } from '#app/clients/merging/merge_fields'
import { mergeClients } from '#app/clients/merging/merge_clients'
import { undoMerge } from '#app/clients/merging/undo_merge'
import Client from '#app/clients/models/client'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const register = async (payload: object = {}) =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()), ...payload })

const polish = { given: 'Ołeksandr', family: 'Szewczuk', otherGiven: null, otherFamily: null }

async function merge(survivor: { id: string }, loser: { id: string }, choices: MergeChoices = {}) {
  const staff = await cast.anna()
  const one = await Client.findOrFail(survivor.id)
  const other = await Client.findOrFail(loser.id)
  return inTransaction((trx) => mergeClients(one, other, choices, staff, trx))
}

async function undo({ id }: { id: string }) {
  const staff = await cast.anna()
  return inTransaction((trx) => undoMerge(id, staff, trx))
}

const open = (id: string) => Client.query().where('id', id).preload('names').firstOrFail()

/** One column of one record as it is now. */
async function told<Column extends 'mergedIntoId' | 'note' | 'pesel'>(id: string, column: Column) {
  const client = await Client.findOrFail(id)
  return client[column]
}

async function nameOf(id: string) {
  const { name } = await open(id)
  return name
}

test.group('Merging two records of one person', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the chosen name is used, the other spellings stay former ones and are still found', async ({
    assert,
  }) => {
    const anna = await cast.anna()
    const [one, other] = [await register(), await register(polish)]
    await merge(one, other, { name: 'loser' })
    const kept = await open(one.id)
    assert.equal(kept.name, 'Ołeksandr Szewczuk')
    const former = kept.names.filter(({ kind }) => kind === 'former')
    assert.deepEqual(
      former.map(({ family, validUntil }) => [family, validUntil !== null]),
      [['Шевченко', true]]
    )
    for (const words of ['Шевченко', 'Szewczuk', other.number, one.number]) {
      const { clients } = await searchClients(words, anna)
      assert.deepEqual(
        clients.map(({ id }) => id),
        [one.id],
        words
      )
    }
  })

  test('a chain leads every old record to the last one, and is undone from its end', async ({
    assert,
  }) => {
    const [one, two, three] = [await register(), await register(polish), await register()]
    const first = await merge(two, one)
    const second = await merge(three, two)
    assert.equal(await told(one.id, 'mergedIntoId'), three.id)
    assert.lengthOf(await db.from('participants').where('client_id', three.id), 3)
    await assert.rejects(() => undo(first), 'client_merge_not_latest')
    assert.lengthOf(await db.from('client_merges').whereNotNull('undone_at'), 0)
    await undo(second)
    assert.equal(await told(one.id, 'mergedIntoId'), two.id)
    await undo(first)
    assert.isNull(await told(one.id, 'mergedIntoId'))
    await assert.rejects(() => undo(first), 'client_merge_undone')
  })

  test('two merges into one record are undone from the last', async ({ assert }) => {
    const [one, two, three] = [await register(), await register(polish), await register()]
    const first = await merge(one, two)
    const second = await merge(one, three)
    await assert.rejects(() => undo(first), 'client_merge_not_latest')
    await undo(second)
    await undo(first)
    assert.equal(await nameOf(two.id), 'Ołeksandr Szewczuk')
  })

  test('no record is merged with itself, in a circle or after somebody changed it', async ({
    assert,
  }) => {
    const [one, other] = [await register(), await register()]
    await assert.rejects(() => merge(one, one), 'client_merged_into_itself')
    await merge(one, other)
    await assert.rejects(() => merge(other, one), 'client_merged_meanwhile')
    const third = await register()
    const staff = await cast.anna()
    const stale = { id: third.id, version: 7 }
    const now = await Client.findOrFail(one.id)
    await assert.rejects(
      () => inTransaction((trx) => mergeClients(now, stale, {}, staff, trx)),
      'client_merged_meanwhile'
    )
  })

  test('what was written after the merge stays with the record that stayed', async ({ assert }) => {
    const [one, other] = [await register(), await register({ ...polish, note: 'Stara' })]
    const done = await merge(one, other, { name: 'loser', note: 'loser' })
    const staff = await cast.anna()
    const merged = await Client.findOrFail(one.id)
    const form = { given: 'Alexander', family: 'Nowy', languages: ['en'], contacts: [] }
    await inTransaction((trx) =>
      changeClient(one.id, merged.version, { ...form, branchId: one.branchId }, staff, trx)
    )
    await undo(done)
    assert.equal(await nameOf(one.id), 'Alexander Nowy')
    assert.equal(await nameOf(other.id), 'Ołeksandr Szewczuk')
    const inUse = await db.from('client_names').where({ client_id: one.id, kind: 'current' })
    assert.lengthOf(inUse, 1)
    assert.isNull(await told(one.id, 'note'))
    assert.equal(await told(other.id, 'note'), 'Stara')
    assert.lengthOf(await db.from('client_languages').where('client_id', other.id), 1)
  })

  test('the PESEL before and after lies encrypted in the history of the merge', async ({
    assert,
  }) => {
    const [one, other] = [await register(), await register({ pesel: '44051401458' })]
    const { id } = await merge(one, other, { pesel: 'loser' })
    const [row] = await db.from('client_merges').where('id', id)
    assert.notInclude(row.fields, '44051401458')
    assert.equal(await told(one.id, 'pesel'), '44051401458')
  })
})
