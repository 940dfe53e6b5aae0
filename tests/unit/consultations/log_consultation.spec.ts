import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { newRecordId } from '#app/core/record_id'
import Consultation from '#app/consultations/models/consultation'
import { correctConsultation } from '#app/consultations/correct_consultation'
import { logConsultation } from '#app/consultations/log_consultation'
import { answersOf } from '#tests/functional/consultations/answers'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import * as cast from '#tests/cast'

const current = (id: string) =>
  db
    .from('register_entries')
    .join('services', 'services.id', 'register_entries.service_id')
    .where('services.source_id', id)
    .orderBy('revision')
    .select('register_entries.*')

test.group('Logging a consultation', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('it stands in the register of services with its person and topics', async ({ assert }) => {
    const [adviser, person] = [await cast.anna(), await ParticipantFactory.create()]
    const answers = answersOf(adviser, { participantIds: [person.id], topics: ['doctor'] })
    const id = await logConsultation(answers, adviser)
    const [entry, ...others] = await current(id)
    assert.lengthOf(others, 0)
    assert.equal(entry.service_type, 'consultation')
    assert.equal(entry.minutes, 30)
    const topics = await db.from('register_entry_topics').where('register_entry_id', entry.id)
    assert.deepEqual(
      topics.map((row) => row.topic),
      ['doctor']
    )
    const people = await db.from('register_entry_participants').where('register_entry_id', entry.id)
    assert.equal(people[0].participant_id, person.id)
  })

  test('without anybody named it is an enquiry that counts heads', async ({ assert }) => {
    const adviser = await cast.anna()
    const answers = answersOf(adviser, { headCount: 3, enquiryCitizenship: 'UA' })
    const id = await logConsultation(answers, adviser)
    const [entry] = await current(id)
    assert.equal(entry.service_type, 'enquiry')
    assert.equal(entry.head_count, 3)
    const enquiry = await Consultation.findOrFail(id)
    assert.equal(enquiry.enquiryCitizenship, 'UA')
  })

  test('saving twice with one key makes one consultation', async ({ assert }) => {
    const adviser = await cast.anna()
    const answers = answersOf(adviser)
    const [first, second] = [
      await logConsultation(answers, adviser),
      await logConsultation(answers, adviser),
    ]
    assert.equal(first, second)
    assert.lengthOf(await Consultation.query().where('staff_member_id', adviser.id), 1)
  })

  test('an appointment nobody knows does not refuse the help given', async ({ assert }) => {
    const adviser = await cast.anna()
    const answers = answersOf(adviser, { appointmentId: newRecordId() })
    const consultation = await Consultation.findOrFail(await logConsultation(answers, adviser))
    assert.isNull(consultation.appointmentId)
  })

  test('what was said is not readable in the database', async ({ assert }) => {
    const adviser = await cast.anna()
    const note = 'kanarek-w-notatce'
    const nextSteps = [{ step: 'kanarek-krok', office: null, documents: null, dueOn: '2026-12-01' }]
    const id = await logConsultation(answersOf(adviser, { note, nextSteps }), adviser)
    const rows = [
      await db.from('consultations').where('id', id),
      await db.from('next_steps').where('consultation_id', id),
    ]
    assert.notInclude(JSON.stringify(rows), 'kanarek')
    const consultation = await Consultation.query()
      .where('id', id)
      .preload('nextSteps')
      .firstOrFail()
    assert.equal(consultation.note, note)
    assert.equal(consultation.nextSteps[0].step, 'kanarek-krok')
  })

  test('a correction adds a revision and keeps the first', async ({ assert }) => {
    const adviser = await cast.anna()
    const answers = answersOf(adviser)
    const consultation = await Consultation.findOrFail(await logConsultation(answers, adviser))
    const correction = { ...answers, minutes: 45, version: 1, reason: 'Pomyłka' }
    await correctConsultation(consultation, correction, adviser)
    const entries = await current(consultation.id)
    assert.deepEqual(
      entries.map((entry) => [entry.revision, entry.minutes, entry.correction_reason]),
      [
        [1, 30, null],
        [2, 45, 'Pomyłka'],
      ]
    )
  })

  test('a correction of an outdated version changes nothing', async ({ assert }) => {
    const adviser = await cast.anna()
    const answers = answersOf(adviser)
    const consultation = await Consultation.findOrFail(await logConsultation(answers, adviser))
    const correction = { ...answers, minutes: 45, version: 7, reason: null }
    await assert.rejects(
      () => correctConsultation(consultation, correction, adviser),
      'consultation_changed'
    )
    assert.lengthOf(await current(consultation.id), 1)
  })
})
