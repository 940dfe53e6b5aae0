import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { compareNew } from '#app/clients/duplicates/compare_register'
import Client from '#app/clients/models/client'
import PossibleDuplicate from '#app/clients/models/possible_duplicate'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const register = async (payload: object = {}) =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    birthYear: 1990,
    ...payload,
  })

/** One person in Cyrillic and in Polish letters; the worker has compared them. */
async function twins(second: object = {}) {
  const one = await register({ pesel: '44051401458', note: 'Zna sąsiadkę' })
  const polish = { given: 'Ołeksandr', family: 'Szewczenko', otherGiven: null, otherFamily: null }
  const other = await register({ ...polish, ...second })
  await compareNew()
  const pair = await PossibleDuplicate.query().firstOrFail()
  const isFirst = pair.firstClientId === one.id
  const form = {
    keep: isFirst ? 'first' : 'second',
    firstVersion: 1,
    secondVersion: 1,
    choices: {},
  }
  return { one, other, pair, form }
}

test.group('The duplicates desk', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('lists one person written in two scripts once, and nobody else', async ({
    client,
    assert,
  }) => {
    await twins()
    await register({ given: 'Nguyen', family: 'Van Anh', otherGiven: null, otherFamily: null })
    await compareNew()
    await compareNew()
    const page = await client
      .get('/duplicates?strength=&branch=')
      .loginAs(await cast.anna())
      .withInertia()
    page.assertInertiaComponent('clients/duplicates')
    const { pairs } = page.inertiaProps as { pairs: { data: { people: { name: string }[] }[] } }
    assert.lengthOf(pairs.data, 1)
    assert.sameMembers(
      pairs.data[0].people.map(({ name }) => name),
      ['Олександр Шевченко', 'Ołeksandr Szewczenko']
    )
  })

  test('of another branch it shows no number, and the comparison asks for a reason', async ({
    client,
    assert,
  }) => {
    const tariq = await cast.tariq()
    const { pair, one } = await twins({ branchId: await cast.idOf(cast.tarnow()) })
    const list = await client.get('/duplicates').loginAs(tariq).withInertia()
    assert.notInclude(JSON.stringify(list.inertiaProps), one.number)
    const door = await client.get(`/duplicates/${pair.id}`).loginAs(tariq).withInertia()
    door.assertInertiaComponent('clients/closed_duplicate')
    assert.notInclude(JSON.stringify(door.inertiaProps), '44051401458')
    const open = (reason: string) =>
      client
        .post(`/duplicates/${pair.id}/openings`)
        .loginAs(tariq)
        .withCsrfToken()
        .json({ reason })
        .redirects(0)
    await open('ten sam telefon, sprawdzam duplikat')
    const page = await client.get(`/duplicates/${pair.id}`).loginAs(tariq).withInertia()
    page.assertInertiaComponent('clients/duplicate')
  })

  test('a merge without opening another branch finds nothing to merge', async ({
    client,
    assert,
  }) => {
    const { pair, form } = await twins({ branchId: await cast.idOf(cast.tarnow()) })
    const refused = await client
      .post(`/duplicates/${pair.id}/merges`)
      .loginAs(await cast.tariq())
      .withCsrfToken()
      .json(form)
    refused.assertStatus(404)
    assert.lengthOf(await db.from('client_merges'), 0)
  })

  test('who may not see PESEL and the note does not get them, and loses neither', async ({
    client,
    assert,
  }) => {
    const celina = await cast.coordinator()
    const { pair, form, one, other } = await twins()
    const page = await client.get(`/duplicates/${pair.id}`).loginAs(celina).withInertia()
    assert.notInclude(JSON.stringify(page.inertiaProps), '44051401458')
    assert.notInclude(JSON.stringify(page.inertiaProps), 'sąsiadkę')
    const keep = form.keep === 'first' ? 'second' : 'first'
    await client
      .post(`/duplicates/${pair.id}/merges`)
      .loginAs(celina)
      .withCsrfToken()
      .json({ ...form, keep })
      .redirects(0)
    const kept = await Client.findOrFail(other.id)
    assert.equal(kept.pesel, '44051401458')
    assert.equal(kept.note, 'Zna sąsiadkę')
    const gone = await Client.findOrFail(one.id)
    assert.equal(gone.mergedIntoId, other.id)
  })

  test('"two people" is remembered and never offered again', async ({ client, assert }) => {
    const { pair } = await twins()
    const anna = await cast.anna()
    await client.post(`/duplicates/${pair.id}/decisions`).loginAs(anna).withCsrfToken().redirects(0)
    await db.from('clients').update({ duplicates_checked_at: null })
    await compareNew()
    await pair.refresh()
    assert.equal(pair.state, 'different')
    const page = await client.get('/duplicates').loginAs(anna).withInertia()
    assert.lengthOf((page.inertiaProps as { pairs: { data: object[] } }).pairs.data, 0)
  })

  test('merged and undone on the desk; of two who merge one is told', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { pair, form, one, other } = await twins()
    const merge = () =>
      client
        .post(`/duplicates/${pair.id}/merges`)
        .loginAs(anna)
        .withCsrfToken()
        .withInertia()
        .json(form)
        .redirects(0)
    const done = await merge()
    done.assertHeader('location', `/clients/${one.id}`)
    await merge()
    const merges = await db.from('client_merges')
    assert.lengthOf(merges, 1)
    const old = await client.get(`/clients/${other.id}`).loginAs(anna).redirects(0)
    old.assertStatus(303)
    old.assertHeader('location', `/clients/${one.id}`)
    const list = await client.get('/duplicates/merged').loginAs(anna).withInertia()
    list.assertInertiaComponent('clients/merges')
    await client
      .delete(`/duplicates/merged/${merges[0].id}`)
      .loginAs(anna)
      .withCsrfToken()
      .redirects(0)
    const back = await Client.findOrFail(other.id)
    assert.isNull(back.mergedIntoId)
    await pair.refresh()
    assert.equal(pair.state, 'open')
    const actions = await db.from('audit_entries').where('subject_id', other.id).select('action')
    const kinds = actions.map(({ action }) => action)
    assert.includeMembers(kinds, ['client.merged', 'client.unmerged'])
  })

  test('a form that makes no sense merges nothing', async ({ client, assert }) => {
    const { pair, form } = await twins()
    await client
      .post(`/duplicates/${pair.id}/merges`)
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json({ ...form, keep: 'none' })
      .redirects(0)
    assert.lengthOf(await db.from('client_merges'), 0)
  })

  test('reception, a teacher and a guest do not get in', async ({ client }) => {
    for (const person of [await cast.receptionist(), await cast.teacher()]) {
      const page = await client.get('/duplicates').loginAs(person)
      page.assertStatus(404)
    }
    const guest = await client.get('/duplicates').redirects(0)
    guest.assertHeader('location', '/login')
  })
})
