import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { searchClients } from '#app/clients/search_clients'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

type Branch = () => Promise<{ id: number }>

async function registered(given: string, family: string | null, branch: Branch = cast.krakow) {
  const plain = { otherGiven: null, otherFamily: null, branchId: await cast.idOf(branch()) }
  return makeClient(await cast.anna(), { ...plain, given, family })
}

async function namesFor(words: string) {
  const { clients } = await searchClients(words, await cast.anna())
  return clients.map(({ name }) => name)
}

test.group('Searching by name', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('{words} finds {given} {family}')
    .with([
      { words: 'Ol Shev', given: 'Олександр', family: 'Шевченко' },
      { words: 'shev oleks', given: 'Олександр', family: 'Шевченко' },
      { words: 'Li Wei', given: 'Wei', family: 'Li' },
      { words: 'Шевченко Олександр Петрович', given: 'Oleksandr', family: 'Shevchenko' },
      { words: 'María Peña', given: 'María Fernanda', family: 'Rodríguez Peña' },
      { words: 'Fernanda Rodriguez Pe', given: 'María Fernanda', family: 'Rodríguez Peña' },
      { words: 'Abd al-Rahman Saleh', given: 'Abdelrahman', family: 'Saleh' },
      { words: 'Szewzcenko', given: 'Олександр', family: 'Шевченко' },
      { words: 'Oleskandr Shevchenko', given: 'Олександр', family: 'Шевченко' },
      { words: 'Oleksandr Shevenko', given: 'Олександр', family: 'Шевченко' },
      { words: 'O’Brien', given: 'Máire', family: "O'Brien" },
      { words: 'Nguyen Lan', given: 'Thị Lan', family: 'Nguyễn' },
      { words: 'Prija', given: 'प्रिया', family: 'शर्मा' },
      { words: 'Suharto', given: 'Suharto', family: null },
      { words: 'Ковалева Анна', given: 'Hanna', family: 'Kavaliova' },
    ])
    .run(async ({ assert }, { words, given, family }) => {
      await registered('Jan', 'Nowak')
      await registered(given, family)
      assert.deepEqual(await namesFor(words), [[given, family].filter(Boolean).join(' ')])
    })

  test('the name as spelled comes before what only sounds so, whole before begun', async ({
    assert,
  }) => {
    await registered('Anna', 'Szewczenko')
    await registered('Anna', 'Shevchenkova')
    await registered('Zoya', 'Shevchenko')
    assert.deepEqual(await namesFor('Shevchenko'), [
      'Zoya Shevchenko',
      'Anna Shevchenkova',
      'Anna Szewczenko',
    ])
  })

  test("own branch's people come before others with the same name", async ({ assert }) => {
    await registered('Anna', 'Kowalska', cast.tarnow)
    await registered('Barbara', 'Kowalska')
    assert.deepEqual(await namesFor('Kowalska'), ['Barbara Kowalska', 'Anna Kowalska'])
  })

  test('more than a hundred are counted no further', async ({ assert }) => {
    const client = await registered('Iryna', 'Moroz')
    const copies = Array.from({ length: 120 }, (_, at) => ({ ...client.$attributes, at }))
    for (const { at } of copies) {
      const [row] = await db.from('clients').where('id', client.id)
      const id = `00000000000000000000000${100 + at}`
      await db.table('clients').insert({ ...row, id, number: `AAA-${1000 + at}` })
      const keys = await db.from('client_name_keys').where('client_id', client.id)
      await db.table('client_name_keys').multiInsert(keys.map((key) => ({ ...key, client_id: id })))
    }
    const found = await searchClients('Moroz', await cast.anna())
    assert.lengthOf(found.clients, 20)
    assert.equal(found.count, 101)
  })

  test('a merged record is no hit of its own; its number leads to the one that stays', async ({
    assert,
  }) => {
    const staying = await registered('Olena', 'Bondarenko')
    const merged = await registered('Olena', 'Bondarenko')
    await db.from('clients').where('id', merged.id).update({ merged_into_id: staying.id })
    const anna = await cast.anna()
    for (const words of ['Bondarenko', merged.number]) {
      const { clients } = await searchClients(words, anna)
      assert.deepEqual(
        clients.map(({ id }) => id),
        [staying.id]
      )
    }
  })
})
