import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import { toSql } from '#app/core/clock'
import ClientOpening from '#app/clients/models/client_opening'
import { makeClient } from '#database/factories/clients/client_factory'
import { timelineOf } from '#app/dossier/timeline_of'
import * as cast from '#tests/cast'

const register = async () =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    contacts: [{ kind: 'phone', value: '+48601234567', isSafeToWrite: false }],
    pesel: '44051401458',
    clauseLanguage: 'uk',
  })

test.group("The client's page", (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a visitor without an account is led to sign in', async ({ client }) => {
    const { id } = await register()
    const response = await client.get(`/clients/${id}`).redirects(0)
    response.assertHeader('location', '/login')
  })

  test('an adviser of the branch sees the person, and that is recorded', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await register()
    const page = await client.get(`/clients/${id}`).loginAs(anna).withInertia()
    page.assertInertiaComponent('dossier/client')
    const { head, client: card } = page.inertiaProps as Record<string, Record<string, unknown>>
    assert.equal(head.name, 'Олександр Шевченко')
    assert.equal(card.pesel, '44051401458')
    assert.deepInclude(head.warnings as object, { hasUnsafeContact: true, needsInterpreter: false })
    const [seen] = await db.from('audit_entries').where('action', 'client.viewed')
    assert.equal(seen.staff_member_id, anna.id)
    assert.equal(seen.subject_id, id)
  })

  test('reception gets no PESEL and no note', async ({ client, assert }) => {
    const { id } = await register()
    const page = await client
      .get(`/clients/${id}`)
      .loginAs(await cast.receptionist())
      .withInertia()
    const { client: card } = page.inertiaProps as { client: object }
    assert.notProperty(card, 'pesel')
    assert.notProperty(card, 'note')
  })

  test('a teacher and a manager of accounts find no such page', async ({ client }) => {
    const { id } = await register()
    for (const person of [await cast.teacher(), await cast.accountant()]) {
      const page = await client.get(`/clients/${id}`).loginAs(person)
      page.assertStatus(404)
    }
  })

  test("another branch's client is a door that opens with a reason for three hours", async ({
    client,
    assert,
  }) => {
    const tariq = await cast.tariq()
    const { id } = await register()
    const door = await client.get(`/clients/${id}`).loginAs(tariq).withInertia()
    door.assertInertiaComponent('dossier/closed_client')
    assert.notInclude(JSON.stringify(door.body()), '601')
    const open = (reason: string) =>
      client
        .post(`/clients/${id}/openings`)
        .loginAs(tariq)
        .withCsrfToken()
        .json({ reason })
        .redirects(0)
    await open('krótko')
    assert.lengthOf(await db.from('client_openings'), 0)
    await open('Klient przyszedł do Tarnowa')
    const page = await client.get(`/clients/${id}`).loginAs(tariq).withInertia()
    page.assertInertiaComponent('dossier/client')
    assert.lengthOf(await db.from('audit_entries').where('action', 'client.opened'), 1)
    const opening = await ClientOpening.firstOrFail()
    assert.equal(opening.reason, 'Klient przyszedł do Tarnowa')
    const past = toSql(DateTime.utc().minus({ minutes: 1 }))
    await db.from('client_openings').update({ expires_at: past })
    const later = await client.get(`/clients/${id}`).loginAs(tariq).withInertia()
    later.assertInertiaComponent('dossier/closed_client')
  })

  test('the timeline holds the registration and the clause, newest first', async ({ assert }) => {
    const { id } = await register()
    const { entries, hasOlder } = await timelineOf(id, 1)
    assert.sameMembers(
      entries.map(({ kind }) => kind),
      ['registered', 'clause']
    )
    assert.equal(entries.find(({ kind }) => kind === 'registered')?.staff, 'Anna Zając')
    assert.isFalse(hasOlder)
  })
})
