import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Branch from '#app/identity/models/branch'
import * as cast from '#tests/cast'

const profile = (changes: Record<string, unknown> = {}) => ({
  name: 'Filia Nowy Sącz',
  street: 'Rynek 1',
  postalCode: '33-300',
  city: 'Nowy Sącz',
  phone: '+48 18 600 10 10',
  email: 'nowysacz@centrum.example',
  openingHours: [{ weekday: 1, opensAt: '08:00', closesAt: '18:00' }],
  rooms: [{ id: null, name: 'Sala 1', seats: 12, isAccessible: true }],
  ...changes,
})

test.group('Branches', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in and an adviser finds no such page', async ({ client }) => {
    const guest = await client.get('/branches').redirects(0)
    guest.assertHeader('location', '/login')
    const anna = await client.get('/branches').loginAs(await cast.anna())
    anna.assertStatus(404)
  })

  test('an administrator opens a branch with its hours and rooms', async ({ client, assert }) => {
    const response = await client
      .post('/branches')
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .json(profile())
      .redirects(0)
    response.assertHeader('location', '/branches')
    const branch = await Branch.findByOrFail('city', 'Nowy Sącz')
    await branch.load((loader) => loader.load('openingHours').load('rooms'))
    assert.equal(branch.code, 'filia-nowy-sacz')
    assert.equal(branch.openingHours[0].closesAt, '18:00')
    assert.equal(branch.rooms[0].seats, 12)
  })

  test('impossible hours, codes and rooms are named', async ({ client, assert }) => {
    const response = await client
      .post('/branches')
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .json(
        profile({
          postalCode: '33300',
          openingHours: [{ weekday: 8, opensAt: '18:00', closesAt: '08:00' }],
          rooms: [{ id: null, name: '', seats: 0, isAccessible: true }],
        })
      )
      .redirects(0)
    assert.includeMembers(Object.keys(response.flashMessage('inputErrorsBag')), [
      'postalCode',
      'openingHours.0.weekday',
      'openingHours.0.closesAt',
      'rooms.0.name',
      'rooms.0.seats',
    ])
  })

  test('a manager changes the branch where she works and no other', async ({ client, assert }) => {
    const maria = await cast.manager()
    const [krakow, tarnow] = [await cast.krakow(), await cast.tarnow()]
    const room = await krakow.related('rooms').create({ name: 'Mała', seats: 2 })
    const save = (branch: Branch) =>
      client
        .put(`/branches/${branch.id}`)
        .loginAs(maria)
        .withCsrfToken()
        .json(profile({ rooms: [{ id: room.id, name: 'Duża', seats: 20, isAccessible: false }] }))
        .redirects(0)
    const saved = await save(krakow)
    saved.assertHeader('location', '/branches')
    await room.refresh()
    assert.containsSubset(room.serialize(), { name: 'Duża', seats: 20 })

    const refused = await save(tarnow)
    refused.assertStatus(404)
    const create = await client.get('/branches/new').loginAs(maria)
    create.assertStatus(404)
    await tarnow.refresh()
    assert.equal(tarnow.city, 'Tarnów')
    assert.isEmpty(await krakow.related('openingHours').query(), 'hours have a page of their own')
  })
})
