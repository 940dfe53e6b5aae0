import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { inTransaction } from '#app/core/transaction'
import { linkOfCard } from '#app/clients/cards/card_token'
import { issueCard } from '#app/clients/cards/issue_card'
import { enrol } from '#app/groups/enrol'
import { makeClient } from '#database/factories/clients/client_factory'
import { makeGroup } from '#database/factories/groups/group_maker'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import * as cast from '#tests/cast'

async function scene(minutesAgo: number) {
  const receptionist = await cast.receptionist()
  const group = await makeGroup({ branchId: receptionist.branches[0].id })
  const startsAt = DateTime.utc().minus({ minutes: minutesAgo })
  const lesson = await makeLesson(group, { startsAt })
  return { group, lesson, receptionist }
}

async function withCard(group: { id: string }) {
  const anna = await cast.anna()
  const person = await makeClient(anna, { branchId: anna.branches[0].id })
  await person.load('participants')
  const participantId = person.participants[0].id
  await enrol({ group, people: [{ participantId }], via: 'staff', language: 'uk' })
  const joined = DateTime.utc().minus({ days: 9 }).toFormat('yyyy-MM-dd HH:mm:ss')
  await db.from('enrolments').where('participant_id', participantId).update({ joined_at: joined })
  const card = await inTransaction((trx) => issueCard(person.id, null, anna, trx))
  return { card, participantId }
}

const come = async (client: ApiClient, lessonId: string, form: Record<string, string>) =>
  client
    .post(`/meetings/${lessonId}/door`)
    .loginAs(await cast.receptionist())
    .withCsrfToken()
    .redirects(0)
    .form(form)

test.group('At the door of a lesson', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a Centre card read at the door marks its holder present', async ({ client, assert }) => {
    const { group, lesson } = await scene(2)
    const { card, participantId } = await withCard(group)
    const sent = await come(client, lesson.id, { card: linkOfCard(card.id) })
    sent.assertStatus(303)
    const mark = await db.from('attendances').where('participant_id', participantId).first()
    assert.equal(mark.state, 'present')
    const scanned = await db.from('audit_entries').where('action', 'centre_card.scanned')
    assert.lengthOf(scanned, 1)
  })

  test('a card of somebody else, a revoked one and nonsense mark nobody', async ({
    client,
    assert,
  }) => {
    const { group, lesson } = await scene(2)
    const other = await makeGroup({ branchId: group.branchId })
    const stranger = await withCard(other)
    await come(client, lesson.id, { card: linkOfCard(stranger.card.id) })
    const { card } = await withCard(group)
    await db
      .from('centre_cards')
      .where('id', card.id)
      .update({ revoked_at: '2026-01-01 00:00:00', current_key: null })
    await come(client, lesson.id, { card: linkOfCard(card.id) })
    await come(client, lesson.id, { card: 'nonsense' })
    await come(client, lesson.id, {})
    assert.lengthOf(await db.from('attendances'), 0)
  })

  test('whoever is ticked off after ten minutes is late; ticked twice is once', async ({
    client,
    assert,
  }) => {
    const { group, lesson } = await scene(10)
    const [participantId] = await seat(group, 1)
    await come(client, lesson.id, { participantId })
    await come(client, lesson.id, { participantId })
    const marks = await db.from('attendances')
    assert.lengthOf(marks, 1)
    assert.equal(marks[0].state, 'late')
    assert.equal(marks[0].minutes_late, 10)
  })

  test('the register waits until the list is saved', async ({ client, assert }) => {
    const { group, lesson, receptionist } = await scene(2)
    const [first, second] = await seat(group, 2)
    await come(client, lesson.id, { participantId: first })
    assert.lengthOf(await db.from('register_entries'), 0)
    await client
      .post(`/meetings/${lesson.id}/attendance`)
      .loginAs(receptionist)
      .withCsrfToken()
      .json({ version: 1, marks: [{ participantId: second, state: 'absent' }] })
    const [entry] = await db.from('register_entries')
    assert.equal(entry.head_count, 1)
    const third = await seat(group, 1)
    await come(client, lesson.id, { participantId: third.at(-1)! })
    const entries = await db.from('register_entries').orderBy('revision')
    assert.deepEqual(
      entries.map((row) => row.head_count),
      [1, 2]
    )
  })
})
