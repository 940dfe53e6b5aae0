import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Client from '#app/clients/models/client'
import ClientAdviserChange from '#app/clients/models/client_adviser_change'
import ClientBranchMove from '#app/clients/models/client_branch_move'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const person = async (staff = cast.anna()) =>
  makeClient(await staff, { branchId: await cast.idOf(cast.krakow()) })

const leaderOf = async (id: string) => {
  const { adviserId } = await Client.findOrFail(id)
  return adviserId
}

test.group('Branch and leading adviser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const send =
    (client: import('@japa/api-client').ApiClient, id: string) =>
    async (method: 'post' | 'put', path: string, form: object, staff = cast.anna()) =>
      client[method](`/clients/${id}/${path}`)
        .loginAs(await staff)
        .withCsrfToken()
        .json(form)
        .redirects(0)

  test('moved to Tarnów, the client is found there and the history says since when', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    const tarnow = await cast.tarnow()
    const move = { branchId: tarnow.id, movedOn: '2026-05-04', reason: 'Przeprowadzka' }
    await send(client, id)('post', 'branch-moves', move)
    const moved = await Client.findOrFail(id)
    assert.equal(moved.branchId, tarnow.id)
    const history = await ClientBranchMove.firstOrFail()
    assert.equal(history.fromBranchId, await cast.idOf(cast.krakow()))
    assert.equal(history.movedOn.toISODate(), '2026-05-04')
    const inTarnow = await client.get(`/clients/${id}/person`).loginAs(await cast.tariq())
    inTarnow.assertStatus(200)
    const inKrakow = await client.get(`/clients/${id}/person`).loginAs(await cast.anna())
    inKrakow.assertStatus(404)
  })

  test('a move to nowhere, to the same branch or into the future moves nobody', async ({
    client,
    assert,
  }) => {
    const { id, branchId } = await person()
    const { id: tarnow } = await cast.tarnow()
    const wrong = [
      { branchId: 99_999, movedOn: '2026-05-04' },
      { branchId, movedOn: '2026-05-04' },
      { branchId: tarnow, movedOn: '2999-01-01' },
      {},
    ]
    for (const form of wrong) {
      await send(client, id)('post', 'branch-moves', form)
    }
    assert.lengthOf(await ClientBranchMove.all(), 0)
  })

  test('the branch chosen in the editing form is a move as well', async ({ client, assert }) => {
    const berta = await cast.hire({
      givenName: 'Berta',
      familyName: 'Nowak',
      roles: ['adviser'],
      branches: [await cast.krakow(), await cast.tarnow()],
    })
    const { id } = await makeClient(berta, { branchId: await cast.idOf(cast.krakow()) })
    await send(client, id)(
      'put',
      '',
      {
        version: 1,
        branchId: await cast.idOf(cast.tarnow()),
        given: 'Олександр',
        family: 'Шевченко',
        languages: ['uk'],
        contacts: [],
      },
      Promise.resolve(berta)
    )
    assert.lengthOf(await ClientBranchMove.all(), 1)
  })

  test('who registers a client leads the case, reception does not', async ({ assert }) => {
    const anna = await cast.anna()
    const mine = await person()
    const walkIn = await person(cast.receptionist())
    assert.equal(await leaderOf(mine.id), anna.id)
    assert.isNull(await leaderOf(walkIn.id))
  })

  test('the adviser changes with a trace, and the list shows my clients', async ({
    client,
    assert,
  }) => {
    const { id } = await person(cast.receptionist())
    const lawyer = await cast.lawyer()
    await send(client, id)('put', 'adviser', { adviserId: lawyer.id })
    const change = await ClientAdviserChange.firstOrFail()
    assert.equal(change.adviserId, lawyer.id)
    const listed = async (staff: typeof lawyer) => {
      const page = await client.get('/clients?mine=1').loginAs(staff).withInertia()
      const { props } = page.body() as { props: { clients: { data: object[] } } }
      return props.clients.data.length
    }
    assert.equal(await listed(lawyer), 1)
    assert.equal(await listed(await cast.anna()), 0)
    await send(client, id)('put', 'adviser', { adviserId: null })
    assert.isNull(await leaderOf(id))
  })

  test('nobody leads in a branch where they do not advise', async ({ client, assert }) => {
    const { id } = await person()
    for (const staff of [await cast.tariq(), await cast.receptionist()]) {
      await send(client, id)('put', 'adviser', { adviserId: staff.id })
    }
    const anna = await cast.anna()
    assert.equal(await leaderOf(id), anna.id)
    const answer = await send(client, id)('put', 'adviser', { adviserId: null }, cast.auditor())
    answer.assertStatus(404)
  })
})
