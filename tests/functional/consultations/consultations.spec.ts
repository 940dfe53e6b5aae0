import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Consultation from '#app/consultations/models/consultation'
import { logConsultation } from '#app/consultations/log_consultation'
import { newRecordId } from '#app/core/record_id'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import * as cast from '#tests/cast'
import { answersOf } from '#tests/functional/consultations/answers'

test.group('Consultations', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is sent to sign in', async ({ client }) => {
    const response = await client.get('/consultations/new').redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/login')
  })

  test('a teacher finds no such page', async ({ client }) => {
    const teacher = await cast.teacher()
    for (const path of ['/consultations/new', '/consultations', '/enquiries']) {
      const response = await client.get(path).loginAs(teacher)
      response.assertStatus(404)
    }
  })

  test('a saved conversation stands in consultations, services and the register', async ({
    client,
    assert,
  }) => {
    const [anna, person] = [await cast.anna(), await ParticipantFactory.create()]
    const special = { participantIds: [person.id], topics: ['doctor', 'housing'], note: 'Notatka' }
    const response = await client
      .post('/consultations')
      .loginAs(anna)
      .withCsrfToken()
      .json({ ...answersOf(anna, special), from: 'page' })
      .redirects(0)
    response.assertStatus(303)
    const consultation = await Consultation.query()
      .where('staff_member_id', anna.id)
      .preload('participants')
      .firstOrFail()
    response.assertHeader('location', `/consultations/${consultation.id}`)
    assert.equal(consultation.participants[0].id, person.id)
    const service = await db.from('services').where('source_id', consultation.id).first()
    const entry = await db.from('register_entries').where('service_id', service.id).first()
    assert.equal(entry.service_type, 'consultation')
    assert.equal(entry.recorded_by, anna.id)
  })

  test('an empty form comes back with what is missing and saves nothing', async ({
    client,
    assert,
  }) => {
    const response = await client
      .post('/consultations')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json({})
      .redirects(0)
    response.assertStatus(302)
    assert.containsSubset(Object.keys(response.flashMessage('inputErrorsBag')), ['heldOn', 'mode'])
    assert.lengthOf(await Consultation.all(), 0)
  })

  test('{0} with a wrong value is refused at its field')
    .with([
      ['topics', ['no_such_topic']],
      ['participantIds', [newRecordId()]],
      ['minutes', 0],
      ['minutes', '9e9'],
      ['heldOn', '2026-02-31'],
      ['heldOn', '2999-01-01'],
      ['mode', "'; drop table consultations; --"],
      ['branchId', 99_999],
      ['note', 'x'.repeat(20_001)],
      ['nextSteps', [{ step: '' }]],
    ] as const)
    .run(async ({ client, assert }, [field, value]) => {
      const anna = await cast.anna()
      const response = await client
        .post('/consultations')
        .loginAs(anna)
        .withCsrfToken()
        .json({ ...answersOf(anna), from: 'page', [field]: value })
        .redirects(0)
      response.assertStatus(302)
      const problems = Object.keys(response.flashMessage('inputErrorsBag') ?? {})
      assert.isTrue(problems.every((name) => name.startsWith(field)))
      assert.isNotEmpty(problems)
      assert.lengthOf(await Consultation.all(), 0)
    })

  test('text in every script is stored as it was typed', async ({ assert }) => {
    const anna = await cast.anna()
    const note = '<script>alert(1)</script> \u202Eالعربية ґ ł \u{1F600} =1+1'
    const id = await logConsultation(answersOf(anna, { note }), anna)
    const { note: stored } = await Consultation.findOrFail(id)
    assert.equal(stored, note)
  })
})

test.group('Reading a consultation', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const open = async (author: 'anna' | 'lawyer', reader: 'coordinator' | 'tariq' | 'lawyer') => {
    const staff = await cast[author]()
    const id = await logConsultation(answersOf(staff, { note: 'Poufne słowa' }), staff)
    return { path: `/consultations/${id}`, reader: await cast[reader]() }
  }

  test('a colleague of the branch reads the note, and that is recorded', async ({
    client,
    assert,
  }) => {
    const { path, reader } = await open('anna', 'coordinator')
    const response = await client.get(path).loginAs(reader).withInertia()
    response.assertStatus(200)
    assert.equal(response.inertiaProps.consultation.note, 'Poufne słowa')
    const views = await db.from('audit_entries').where('action', 'consultation.viewed')
    assert.equal(views[0].staff_member_id, reader.id)
  })

  test("a lawyer's note is closed to colleagues and open to its author", async ({
    client,
    assert,
  }) => {
    const { path, reader } = await open('lawyer', 'coordinator')
    const closed = await client.get(path).loginAs(reader).withInertia()
    closed.assertStatus(200)
    assert.notInclude(closed.text(), 'Poufne słowa')
    const edit = await client.get(`${path}/edit`).loginAs(reader)
    edit.assertStatus(404)
    const own = await client
      .get(path)
      .loginAs(await cast.lawyer())
      .withInertia()
    assert.include(own.text(), 'Poufne słowa')
  })

  test('an adviser of another branch finds no such consultation', async ({ client }) => {
    const { path, reader } = await open('anna', 'tariq')
    for (const part of ['', '/edit', '/sheet']) {
      const response = await client.get(path + part).loginAs(reader)
      response.assertStatus(404)
    }
  })

  test('the sheet speaks the language of the person beside Polish', async ({ client, assert }) => {
    const anna = await cast.anna()
    const nextSteps = [{ step: 'Idź do szkoły', office: null, documents: null, dueOn: null }]
    const answers = answersOf(anna, { language: 'ar', nextSteps })
    const id = await logConsultation(answers, anna)
    const response = await client.get(`/consultations/${id}/sheet`).loginAs(anna).withInertia()
    const { sheet } = response.inertiaProps
    assert.equal(sheet.direction, 'rtl')
    assert.equal(sheet.words.title.own, 'ماذا أفعل بعد ذلك')
    assert.equal(sheet.words.title.polish, 'Co teraz robię')
  })
})
