import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Consultation from '#app/consultations/models/consultation'
import { logConsultation } from '#app/consultations/log_consultation'
import * as cast from '#tests/cast'
import { answersOf } from '#tests/functional/consultations/answers'

test.group('Correcting a consultation', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the register gets a revision with the reason', async ({ client, assert }) => {
    const anna = await cast.anna()
    const answers = answersOf(anna)
    const id = await logConsultation(answers, anna)
    const response = await client
      .post(`/consultations/${id}/corrections`)
      .loginAs(anna)
      .withCsrfToken()
      .json({ ...answers, minutes: 45, version: 1, reason: 'Zła liczba minut' })
      .redirects(0)
    response.assertStatus(303)
    const entries = await db
      .from('register_entries')
      .join('services', 'services.id', 'service_id')
      .where('source_id', id)
      .orderBy('revision')
    assert.deepEqual(
      entries.map(({ minutes, correction_reason: reason }) => [minutes, reason]),
      [
        [30, null],
        [45, 'Zła liczba minut'],
      ]
    )
  })

  test('the second of two people who save writes nothing and is told', async ({
    client,
    assert,
  }) => {
    const [anna, celina] = [await cast.anna(), await cast.coordinator()]
    const answers = answersOf(anna)
    const id = await logConsultation(answers, anna)
    for (const [staff, note] of [
      [anna, 'Pierwsza'],
      [celina, 'Druga'],
    ] as const) {
      await client
        .post(`/consultations/${id}/corrections`)
        .loginAs(staff)
        .withCsrfToken()
        .json({ ...answers, note, version: 1, reason: null })
        .redirects(0)
    }
    const consultation = await Consultation.findOrFail(id)
    assert.equal(consultation.note, 'Pierwsza')
    assert.equal(consultation.version, 2)
  })
})

test.group('Drafts of consultations', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('what was typed comes back when the form opens again', async ({ client, assert }) => {
    const anna = await cast.anna()
    const fresh = await client.get('/consultation-drafts/new').loginAs(anna)
    const { draftId, context } = fresh.body()
    const answers = JSON.stringify({ note: 'Niedokończone zdanie', minutes: '' })
    const kept = await client
      .put(`/consultation-drafts/${draftId}`)
      .loginAs(anna)
      .withCsrfToken()
      .json({ context, answers })
    assert.isString(kept.body().savedAt)
    const stored = await db.from('consultation_drafts').where('id', draftId).first()
    assert.notInclude(stored.answers, 'Niedokończone')
    const again = await client.get('/consultation-drafts/new').loginAs(anna)
    assert.equal(again.body().draftId, draftId)
    assert.equal(again.body().answers.note, 'Niedokończone zdanie')
  })

  test("a colleague's draft is nobody else's", async ({ client, assert }) => {
    const [anna, celina] = [await cast.anna(), await cast.coordinator()]
    const fresh = await client.get('/consultation-drafts/new').loginAs(anna)
    const { draftId, context } = fresh.body()
    const body = { context, answers: JSON.stringify({ note: 'Moje' }) }
    const path = `/consultation-drafts/${draftId}`
    await client.put(path).loginAs(anna).withCsrfToken().json(body)
    const stolen = await client.get(`/consultation-drafts/new?draft=${draftId}`).loginAs(celina)
    assert.notInclude(stolen.text(), 'Moje')
    await client.delete(path).loginAs(celina).withCsrfToken()
    assert.lengthOf(await db.from('consultation_drafts').where('id', draftId), 1)
  })

  test('saving the consultation ends its draft', async ({ client, assert }) => {
    const anna = await cast.anna()
    const answers = answersOf(anna)
    await client
      .put(`/consultation-drafts/${answers.oneTimeKey}`)
      .loginAs(anna)
      .withCsrfToken()
      .json({ context: 'any', answers: '{}' })
    await logConsultation(answers, anna)
    assert.lengthOf(await db.from('consultation_drafts'), 0)
  })
})
