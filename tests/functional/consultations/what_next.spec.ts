import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import type StaffMember from '#app/identity/models/staff_member'
import type { LoggedConsultation } from '#app/consultations/log_consultation'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'
import { answersOf } from '#tests/functional/consultations/answers'

const DAY = '2031-03-03'

const log = (client: ApiClient, staff: StaffMember, special: Partial<LoggedConsultation>) =>
  client
    .post('/consultations')
    .loginAs(staff)
    .withCsrfToken()
    .json({ ...answersOf(staff, special), from: 'page' })
    .redirects(0)

async function scene() {
  const anna = await cast.anna()
  const known = await makeClient(anna, { branchId: anna.branches[0].id })
  const participant = await db.from('participants').where('client_id', known.id).firstOrFail()
  return { anna, known, participantIds: [participant.id as string] }
}

test.group('What comes after a consultation', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a task for that day is opened with the consultation, and tells nothing of it', async ({
    client,
    assert,
  }) => {
    const { anna, known, participantIds } = await scene()
    const followUp = { followUp: 'Zapytać o decyzję', followUpOn: DAY }
    await log(client, anna, { participantIds, ...followUp, whatNext: 'task' })
    const page = await client.get('/tasks').loginAs(anna).withInertia()
    const [task, ...others] = page.inertiaProps.tasks as Record<string, string>[]
    assert.isEmpty(others)
    const [row] = await db.from('tasks')
    assert.containsSubset(task, { kind: 'follow_up', dueOn: DAY, note: null })
    assert.equal(row.client_id, known.id)
    assert.equal(task.href, `/consultations/${row.subject_id}`)
  })

  test('the next appointment is booked for the same person from that day on', async ({
    client,
    assert,
  }) => {
    const { anna, participantIds } = await scene()
    const saved = await log(client, anna, {
      participantIds,
      followUpOn: DAY,
      whatNext: 'appointment',
    })
    saved.assertStatus(303)
    saved.assertHeader('location', `/appointments/new?participant=${participantIds[0]}&day=${DAY}`)
    assert.lengthOf(await db.from('consultations'), 1)
    assert.isEmpty(await db.from('tasks'))
  })

  test('without a day, or in an anonymous consultation, nothing is opened', async ({
    client,
    assert,
  }) => {
    const { anna, participantIds } = await scene()
    const undated = await log(client, anna, { participantIds, whatNext: 'task' })
    const enquiry = await log(client, anna, { followUpOn: DAY, whatNext: 'appointment' })
    for (const saved of [undated, enquiry]) {
      assert.match(saved.header('location') as string, /^\/consultations\//)
    }
    assert.isEmpty(await db.from('tasks'))
  })

  test('saved twice it is one consultation and one task', async ({ client, assert }) => {
    const { anna, participantIds } = await scene()
    const answers = answersOf(anna, { participantIds, followUpOn: DAY, whatNext: 'task' })
    await log(client, anna, answers)
    await log(client, anna, answers)
    assert.lengthOf(await db.from('consultations'), 1)
    assert.lengthOf(await db.from('tasks'), 1)
  })

  test('something else than a task or an appointment is refused', async ({ client, assert }) => {
    const { anna } = await scene()
    const refused = await log(client, anna, { whatNext: 'holiday' as 'task' })
    assert.properties(refused.flashMessage('inputErrorsBag'), ['whatNext'])
  })
})
