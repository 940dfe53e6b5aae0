import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

test.group('Searching for a client', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    await makeClient(await cast.anna(), {
      branchId: await cast.idOf(cast.krakow()),
      contacts: [{ kind: 'phone', value: '+380671234567' }],
      pesel: '44051401458',
      birthYear: 1944,
    })
  })

  test('one person is found by {$self}')
    .with([
      'Шевченко',
      'Shevchenko Oleksandr',
      'szewczenko',
      'Aleksander Szewczenko',
      'Шаўчэнка',
      '+380 67 123-45-67',
      '+٣٨٠٦٧١٢٣٤٥٦٧',
      '44051401458',
      '440514 01458',
    ])
    .run(async ({ client, assert }, words) => {
      const response = await client
        .post('/clients/search')
        .loginAs(await cast.anna())
        .withCsrfToken()
        .json({ words })
      response.assertStatus(200)
      assert.equal(response.body().clients[0]?.name, 'Олександр Шевченко')
    })

  test("another branch's client shows only what tells people apart", async ({ client, assert }) => {
    const response = await client
      .post('/clients/search')
      .loginAs(await cast.tariq())
      .withCsrfToken()
      .json({ words: 'Shevchenko' })
    const [found] = response.body().clients
    assert.isTrue(found.isElsewhere)
    assert.isNull(found.number)
    assert.equal(found.birthYear, 1944)
    assert.equal(found.branch, 'Filia Kraków')
  })

  test('nobody is found by words that fit nobody', async ({ client, assert }) => {
    const response = await client
      .post('/clients/search')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json({ words: 'Wiśniewska' })
    assert.deepEqual(response.body().clients, [])
  })

  test('one letter is not enough to search', async ({ client }) => {
    const response = await client
      .post('/clients/search')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .accept('json')
      .json({ words: 'a' })
    response.assertStatus(422)
  })

  test('a teacher may not search', async ({ client }) => {
    const request = client
      .post('/clients/search')
      .loginAs(await cast.teacher())
      .withCsrfToken()
    const response = await request.json({ words: 'Shevchenko' })
    response.assertStatus(404)
  })

  test('while typing, somebody with the same phone is shown with the reason', async ({
    client,
    assert,
  }) => {
    const response = await client
      .post('/clients/matches')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json({ given: 'Aleksander', family: 'Szewcz', contact: '0038067 1234567', language: 'uk' })
    const { matches, suggestion } = response.body()
    assert.includeMembers(matches[0].reasons, ['same_contact', 'given_in_other_language'])
    assert.equal(suggestion.family, 'Шевч')
  })
})
