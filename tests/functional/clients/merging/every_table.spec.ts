import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { inTransaction } from '#app/core/transaction'
import { MERGE_RULES } from '#app/clients/merge_rules'
import { mergeClients } from '#app/clients/merging/merge_clients'
import { undoMerge } from '#app/clients/merging/undo_merge'
import Client from '#app/clients/models/client'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'
import { filledRow } from '#tests/filled_row'
import { countsOf, snapshotOf } from '#tests/table_snapshot'

/** The record of the merge itself, and what only grows. */
const HISTORY = ['client_merges', 'client_merge_moves', 'audit_entries']
const GROWS = { clients: ['version', 'updated_at', 'duplicates_checked_at'] }
const BY_THOUGHT = ['clients', 'client_names', 'client_languages', 'participants', ...HISTORY]

const snapshot = () => snapshotOf(HISTORY, { ...GROWS, possible_duplicates: ['updated_at'] })

const register = async (payload: object) =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()), ...payload })

/** Tables whose rows point at a client by a plain rule. */
const tablesThat = (...does: string[]) =>
  Object.entries(MERGE_RULES)
    .filter(([, rule]) => does.includes(rule.does))
    .map(([name]) => name.split('.'))
    .filter(([table]) => !BY_THOUGHT.includes(table))

const twin = async () => {
  const survivor = await register({ pesel: '44051401458', languages: ['uk', 'pl'] })
  const loser = await register({
    given: 'Aleksander',
    family: 'Szewczenko',
    languages: ['pl', 'ru'],
    sex: 'male',
    note: 'Prosi o tłumacza',
    contacts: [{ kind: 'phone', value: '+48601234567' }],
  })
  for (const [table, column] of tablesThat('moves', 'joins', 'stays')) {
    if (table !== 'possible_duplicates') {
      await filledRow(table, { [column]: loser.id })
      await filledRow(table, { [column]: survivor.id })
    }
  }
  return {
    survivor: await Client.findOrFail(survivor.id),
    loser: await Client.findOrFail(loser.id),
  }
}

const merge = async (survivor: Client, loser: Client) => {
  const staff = await cast.anna()
  const choices = { name: 'loser', languages: 'loser', sex: 'loser', note: 'both' } as const
  return inTransaction((trx) => mergeClients(survivor, loser, choices, staff, trx))
}

test.group('A merge and its undoing, over every table', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('nothing is lost by merging, and undoing leaves every row as it was', async ({ assert }) => {
    const { survivor, loser } = await twin()
    const before = await snapshot()
    const { id } = await merge(survivor, loser)
    const between = await snapshot()
    const keys = 'client_name_keys'
    assert.deepEqual(
      { ...countsOf(between), [keys]: 0 },
      { ...countsOf(before), [keys]: 0 },
      'rows move, they are neither made nor removed'
    )
    assert.notDeepEqual(between, before)
    const anna = await cast.anna()
    await inTransaction((trx) => undoMerge(id, anna, trx))
    const after = await snapshot()
    assert.deepEqual(countsOf(after), countsOf(before))
    assert.deepEqual(after, before)
  })

  test('every row that moves is with the record that stays, every other one is where it was', async ({
    assert,
  }) => {
    const { survivor, loser } = await twin()
    await merge(survivor, loser)
    for (const [table, column] of tablesThat('moves')) {
      const left = await db.from(table).where(column, loser.id)
      const come = await db.from(table).where(column, survivor.id)
      assert.lengthOf(left, 0, table)
      assert.isAtLeast(come.length, 2, table)
    }
    for (const [table, column] of tablesThat('stays').filter(
      ([name]) => name !== 'possible_duplicates'
    )) {
      assert.isNotEmpty(await db.from(table).where(column, loser.id), table)
    }
    assert.lengthOf(await db.from('participants').where('client_id', loser.id), 0)
    assert.lengthOf(await db.from('participants').where('client_id', survivor.id), 2)
    assert.lengthOf(await db.from('client_name_keys').where('client_id', loser.id), 0)
  })
})
