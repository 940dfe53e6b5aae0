import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { todayInWarsaw } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import PersonInquiry from '#app/clients/models/person_inquiry'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const answers = (changes: object = {}) => ({
  askedOn: todayInWarsaw(),
  channel: 'in_person',
  askerKind: 'police',
  asker: 'sierż. Nowak, Komisariat IV',
  question: 'Czy był tu Szewczenko?',
  outcome: 'nothing_confirmed',
  ...changes,
})

type Person = Awaited<ReturnType<typeof cast.anna>>

const record = (client: ApiClient, person: Person, changes: object = {}) =>
  client.post('/inquiries').loginAs(person).withCsrfToken().json(answers(changes)).redirects(0)

test.group('Somebody asks about a person', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest and a teacher find no form; only the officer finds the list', async ({
    client,
    assert,
  }) => {
    const guest = await client.get('/inquiries/new').redirects(0)
    guest.assertHeader('location', '/login')
    const teacher = await cast.teacher()
    for (const path of ['/inquiries/new', '/inquiries']) {
      const page = await client.get(path).loginAs(teacher)
      page.assertStatus(404)
    }
    const refused = await record(client, teacher)
    refused.assertStatus(404)
    const list = await client.get('/inquiries').loginAs(await cast.anna())
    list.assertStatus(404)
    assert.lengthOf(await PersonInquiry.all(), 0)
  })

  test('reception writes down who asked about somebody unknown; the words are sealed', async ({
    client,
    assert,
  }) => {
    const renata = await cast.receptionist()
    const response = await record(client, renata, { person: 'Szewczenko, ok. 40 lat' })
    response.assertHeader('location', '/inquiries/new')
    const inquiry = await PersonInquiry.query().preload('answers').firstOrFail()
    assert.isNull(inquiry.clientId)
    assert.equal(inquiry.staffMemberId, renata.id)
    assert.equal(inquiry.question, 'Czy był tu Szewczenko?')
    assert.equal(inquiry.answers[0].outcome, 'nothing_confirmed')
    const rows = [...(await db.from('person_inquiries')), ...(await db.from('inquiry_answers'))]
    assert.notMatch(JSON.stringify(rows), /Szewczenko|Nowak/)
  })

  test('what was asked about a client stands among the notes and in the list of the officer', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()) })
    const response = await record(client, anna, { clientId: id })
    response.assertHeader('location', `/clients/${id}/notes`)
    const notes = await client.get(`/clients/${id}/notes`).loginAs(anna).withInertia()
    assert.equal(notes.inertiaProps.inquiries[0].askerKind, 'police')
    const list = await client
      .get('/inquiries?asker=police')
      .loginAs(await cast.dataProtectionOfficer())
      .withInertia()
    assert.equal(list.inertiaProps.inquiries[0].client.name, 'Олександр Шевченко')
    const none = await client
      .get('/inquiries?asker=media')
      .loginAs(await cast.dataProtectionOfficer())
      .withInertia()
    assert.deepEqual(none.inertiaProps.inquiries, [])
  })

  test("another branch's client cannot be named in the form or its address", async ({
    client,
    assert,
  }) => {
    const { id } = await makeClient(await cast.anna(), {
      branchId: await cast.idOf(cast.krakow()),
    })
    const tariq = await cast.tariq()
    const refused = await record(client, tariq, { clientId: id })
    refused.assertStatus(404)
    const form = await client.get(`/inquiries/new?client=${id}`).loginAs(tariq)
    form.assertStatus(404)
    const wanda = await cast.volunteer()
    const empty = await client.get(`/inquiries/new?client=${id}`).loginAs(wanda).withInertia()
    assert.isNull(empty.inertiaProps.client)
    assert.lengthOf(await PersonInquiry.all(), 0)
  })

  test('data given need their legal basis; gaps are named at their fields', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const given = await record(client, anna, { outcome: 'given_on_basis' })
    assert.deepEqual(Object.keys(given.flashMessage('inputErrorsBag')), ['letter'])
    const empty = await record(client, anna, {
      askedOn: '2126-01-01',
      askerKind: '',
      question: '',
    })
    assert.sameMembers(Object.keys(empty.flashMessage('inputErrorsBag')), [
      'askedOn',
      'askerKind',
      'question',
    ])
    assert.lengthOf(await PersonInquiry.all(), 0)
  })

  test('handed over, it reaches the officer, whose answer stands beside the first', async ({
    client,
    assert,
  }) => {
    const irena = await cast.dataProtectionOfficer()
    await record(client, await cast.receptionist(), { outcome: 'handed_over' })
    const inquiry = await PersonInquiry.firstOrFail()
    const message = await OutboxMessage.findByOrFail('subjectId', inquiry.id)
    assert.equal(message.recipient, irena.email)
    assert.notMatch(message.content, /Szewczenko|Nowak/)
    await client
      .post(`/inquiries/${inquiry.id}/answers`)
      .loginAs(irena)
      .withCsrfToken()
      .json({ outcome: 'refused', answer: 'Brak podstawy prawnej' })
    await inquiry.load('answers')
    assert.deepEqual(
      inquiry.answers.map(({ outcome, answer }) => [outcome, answer]),
      [
        ['handed_over', null],
        ['refused', 'Brak podstawy prawnej'],
      ]
    )
    const other = await client
      .post(`/inquiries/${inquiry.id}/answers`)
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json({ outcome: 'refused' })
    other.assertStatus(404)
  })
})
