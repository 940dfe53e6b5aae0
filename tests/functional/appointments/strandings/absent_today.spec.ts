import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import type StaffMember from '#app/identity/models/staff_member'
import Appointment from '#app/appointments/models/appointment'
import { bookMeeting, fullDay } from '#database/factories/appointments/full_day'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import { workdayAt } from '#tests/visitor'

const DAY = () => workdayAt('12:00').slice(0, 10)

async function scene() {
  const branch = await openBranch()
  const { staff: ill } = await bookableAdviser(branch)
  const { staff: olga } = await bookableAdviser(branch)
  const { staff: jan } = await bookableAdviser(branch)
  const hired = { givenName: 'Renata', familyName: 'Wilk', branches: [branch] }
  const reception = await cast.hire({ ...hired, roles: ['reception'] })
  const ids = await fullDay(branch, ill, workdayAt('08:00'))
  return { branch, ill, olga, jan, reception, ids }
}

type Proposal = { choice: string; colleagues: { id: string }[]; later: object[] }
type Meeting = { id: string; proposal: Proposal; person: string | null; refusal: string | null }

async function report(client: ApiClient, person: StaffMember, by: StaffMember, more = {}) {
  const form = { person: person.id, from: DAY(), until: DAY(), reason: 'sick', ...more }
  const sent = await client.post('/absences').loginAs(by).withCsrfToken().form(form).redirects(0)
  return sent.header('location') as string
}

async function meetingsOn(client: ApiClient, path: string, by: StaffMember): Promise<Meeting[]> {
  const page = await client.get(path).loginAs(by).withInertia()
  return page.inertiaProps.meetings as Meeting[]
}

const proposed = ({ id, proposal }: Meeting) => ({
  appointmentId: id,
  choice: proposal.choice,
  adviserId: proposal.choice === 'colleague' ? proposal.colleagues[0].id : undefined,
})

const apply = (client: ApiClient, path: string, by: StaffMember, answers: object[]) =>
  client.post(`${path}/answers`).loginAs(by).withCsrfToken().json({ answers }).redirects(0)

const advisersOf = async (ids: string[]) => {
  const meetings = await Appointment.findMany(ids)
  return Map.groupBy(meetings, ({ staffMemberId }) => staffMemberId)
}

test.group('Absent today', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('twelve meetings are spread over two colleagues, nobody has two at once', async ({
    client,
    assert,
  }) => {
    const { ill, olga, jan, reception, ids } = await scene()
    const path = await report(client, ill, reception, { deputy: olga.id })
    assert.match(path, /^\/availability-changes\//)
    assert.isEmpty(await db.from('absences'), 'nothing is saved before somebody confirms')
    const meetings = await meetingsOn(client, path, reception)
    assert.lengthOf(meetings, 12)
    const started = performance.now()
    const done = await apply(client, path, reception, meetings.map(proposed))
    assert.isBelow(performance.now() - started, 20_000)
    done.assertStatus(303)
    const advisers = await advisersOf(ids)
    assert.lengthOf(advisers.get(olga.id)!, 6)
    assert.lengthOf(advisers.get(jan.id)!, 6)
    assert.isUndefined(advisers.get(ill.id))
    const [absence] = await db.from('absences')
    assert.equal(absence.deputy_id, olga.id)
    assert.isEmpty(await meetingsOn(client, path, reception))
    const told = await db
      .from('outbox_messages')
      .whereIn('subject_id', ids)
      .whereNot('kind', 'appointment_confirmed')
    assert.lengthOf(told, 12)
  })

  test('when a colleague is taken meanwhile, that row is reported and the others are done', async ({
    client,
    assert,
  }) => {
    const { branch, ill, olga, reception, ids } = await scene()
    const path = await report(client, ill, reception)
    const meetings = await meetingsOn(client, path, reception)
    const lost = meetings.find(({ proposal }) => proposal.colleagues[0].id === olga.id)!
    const { startsAt } = await Appointment.findOrFail(lost.id)
    await bookMeeting(branch, olga, startsAt.toUTC().toISO({ suppressMilliseconds: true })!)
    await apply(client, path, reception, meetings.map(proposed))
    const advisers = await advisersOf(ids)
    assert.deepEqual(
      advisers.get(ill.id)!.map(({ id }) => id),
      [lost.id]
    )
    const [left, ...others] = await meetingsOn(client, path, reception)
    assert.isEmpty(others)
    assert.equal(left.id, lost.id)
    assert.isString(left.refusal)
    const [task] = await db.from('tasks').where('subject_id', lost.id)
    assert.equal(task.kind, 'new_time')
    await apply(client, path, reception, [proposed(left)])
    assert.isEmpty(await meetingsOn(client, path, reception))
    assert.lengthOf(await db.from('task_completions').where('task_id', task.id), 1)
  })

  test('sent twice, it is saved once and changes nothing more', async ({ client, assert }) => {
    const { ill, reception } = await scene()
    const path = await report(client, ill, reception)
    const meetings = await meetingsOn(client, path, reception)
    const answers = meetings.map(proposed)
    await apply(client, path, reception, answers)
    await apply(client, path, reception, answers)
    assert.lengthOf(await db.from('absences'), 1)
    assert.lengthOf(await db.from('stranding_answers'), 12)
  })

  test('what is kept becomes a task of the deputy', async ({ client, assert }) => {
    const { ill, olga, reception, ids } = await scene()
    const path = await report(client, ill, reception, { deputy: olga.id })
    const answers = ids.map((appointmentId) => ({ appointmentId, choice: 'keep' }))
    await apply(client, path, reception, answers)
    const tasks = await db.from('tasks').where('owner_id', olga.id)
    assert.lengthOf(tasks, 12)
    assert.isEmpty(await meetingsOn(client, path, reception))
  })

  test('strangers find no such change, names stay with those who see appointments', async ({
    client,
    assert,
  }) => {
    const { branch, ill, reception } = await scene()
    const path = await report(client, ill, reception)
    const stranger = await client.get(path).loginAs(await cast.receptionist())
    stranger.assertStatus(404)
    const hired = { givenName: 'Adam', familyName: 'Dudek', branches: [branch] }
    const administrator = await cast.hire({ ...hired, roles: ['administrator'] })
    const meetings = await meetingsOn(client, path, administrator)
    assert.isTrue(meetings.every(({ person }) => person === null))
    const guest = await client.get(path).redirects(0)
    guest.assertStatus(302)
    const volunteer = await client.get('/absences/new').loginAs(await cast.volunteer())
    volunteer.assertStatus(404)
  })

  test('a colleague of another branch, an unknown deputy and a wrong span are refused', async ({
    client,
    assert,
  }) => {
    const { ill, reception } = await scene()
    const foreign = await bookableAdviser(await openBranch())
    const send = (more: object) =>
      client
        .post('/absences')
        .loginAs(reception)
        .withCsrfToken()
        .form({ person: ill.id, from: DAY(), until: DAY(), reason: 'sick', ...more })
        .redirects(0)
    const other = await send({ person: foreign.staff.id })
    other.assertStatus(404)
    const deputy = await send({ deputy: foreign.staff.id })
    deputy.assertStatus(404)
    const backwards = await send({ until: '2020-01-01' })
    assert.properties(backwards.flashMessage('inputErrorsBag'), ['until'])
    const empty = await client.post('/absences').loginAs(reception).withCsrfToken().redirects(0)
    assert.properties(empty.flashMessage('inputErrorsBag'), ['person', 'from', 'until', 'reason'])
    assert.isEmpty(await db.from('availability_changes'))
  })
})
