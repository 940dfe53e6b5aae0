import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Client from '#app/clients/models/client'
import ContactPoint from '#app/clients/models/contact_point'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import * as cast from '#tests/cast'

const answers = async () => ({
  branchId: await cast.idOf(cast.krakow()),
  given: 'Олена',
  family: 'Коваленко',
  otherGiven: 'Olena',
  otherFamily: 'Kovalenko',
  languages: ['uk', 'ru'],
  contacts: [{ kind: 'phone', value: '601 234 567' }],
  clauseLanguage: 'uk',
  birthDate: '',
  birthYear: '',
})

test.group('Registering a client', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a visitor without an account is led to sign in', async ({ client }) => {
    const response = await client.post('/clients').withCsrfToken().json({}).redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/login')
  })

  test('a teacher finds no such page', async ({ client }) => {
    const page = await client.get('/clients/new').loginAs(await cast.teacher())
    page.assertStatus(404)
  })

  test('a name, a language and a phone are enough', async ({ client, assert }) => {
    const anna = await cast.anna()
    const response = await client
      .post('/clients')
      .loginAs(anna)
      .withCsrfToken()
      .json(await answers())
      .redirects(0)
    const olena = await Client.query()
      .preload('names')
      .preload('participants', (one) => void one.preload('contactPoints'))
      .preload('clauseHandovers')
      .firstOrFail()
    response.assertHeader('location', `/clients/${olena.id}`)
    assert.equal(olena.name, 'Олена Коваленко')
    assert.equal(olena.nameInOtherScript, 'Olena Kovalenko')
    assert.match(olena.number, /^[A-Z]{3}-\d{4}$/)
    assert.equal(olena.registeredBy, anna.id)
    assert.equal(olena.participants[0].contactPoints[0].value, '+48601234567')
    assert.equal(olena.clauseHandovers[0].language, 'uk')
    const [entry] = await db.from('audit_entries').where('subject_id', olena.id)
    assert.equal(entry.action, 'client.registered')
  })

  test('somebody without any contact is registered too', async ({ client, assert }) => {
    const form = { ...(await answers()), contacts: [{ kind: 'none', value: '' }] }
    await client
      .post('/clients')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json(form)
      .redirects(0)
    assert.lengthOf(await Client.all(), 1)
    assert.lengthOf(await ContactPoint.all(), 0)
  })

  test('an empty form says what is missing and registers nobody', async ({ client, assert }) => {
    const form = {
      branchId: await cast.idOf(cast.krakow()),
      languages: [],
      contacts: [{ kind: 'phone' }],
    }
    const response = await client
      .post('/clients')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .accept('json')
      .json(form)
    const said = JSON.stringify(response.body())
    for (const field of ['given', 'languages', 'contacts.0.value']) {
      assert.include(said, `"${field}"`)
    }
    assert.lengthOf(await Client.all(), 0)
  })

  test('the person of a booking becomes the client, with the phone once', async ({
    client,
    assert,
  }) => {
    const participant = await ParticipantFactory.create()
    await ContactPoint.create({
      participantId: participant.id,
      kind: 'phone',
      value: '+48 601 234 567',
      owner: 'self',
    })
    const form = { ...(await answers()), participantId: participant.id }
    await client
      .post('/clients')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json(form)
      .redirects(0)
    await participant.refresh()
    const registered = await Client.firstOrFail()
    assert.equal(participant.clientId, registered.id)
    assert.lengthOf(await ContactPoint.all(), 1)
  })

  test('reception may not write a PESEL or a note', async ({ client, assert }) => {
    const form = { ...(await answers()), pesel: '44051401458', note: 'Tajne' }
    const renata = await cast.receptionist()
    await client.post('/clients').loginAs(renata).withCsrfToken().json(form).redirects(0)
    const olena = await Client.firstOrFail()
    assert.isNull(olena.pesel)
    assert.isNull(olena.note)
  })

  test('PESEL, phone, document and note stand nowhere in the database as text', async ({
    client,
    assert,
  }) => {
    const form = {
      ...(await answers()),
      pesel: '44051401458',
      note: 'KANAREK-NOTATKA',
      residenceTitles: [{ kind: 'TEMP', documentNumber: 'RR1234567' }],
    }
    await client
      .post('/clients')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json(form)
      .redirects(0)
    const olena = await Client.firstOrFail()
    assert.equal(olena.pesel, '44051401458')
    const tables = [
      'clients',
      'participants',
      'contact_points',
      'residence_titles',
      'audit_entries',
    ]
    const rows = await Promise.all(tables.map((table) => db.from(table)))
    const dump = JSON.stringify(rows)
    for (const canary of ['44051401458', 'KANAREK', 'RR1234567', '601234567']) {
      assert.notInclude(dump, canary)
    }
  })
})
