import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { bookMeeting } from '#database/factories/appointments/full_day'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import { workdayAt } from '#tests/visitor'

const DAY = () => workdayAt('12:00').slice(0, 10)

/** An adviser alone in her branch, and one in another branch. */
async function scene() {
  const branch = await openBranch()
  const { staff: ill } = await bookableAdviser(branch)
  const elsewhere = await openBranch()
  const { staff: other } = await bookableAdviser(elsewhere)
  const hired = { givenName: 'Renata', familyName: 'Wilk', branches: [branch] }
  const reception = await cast.hire({ ...hired, roles: ['reception'] })
  return { branch, ill, elsewhere, other, reception }
}

type Scene = Awaited<ReturnType<typeof scene>>
type Colleague = { id: string; branch: string | null }
type Meeting = { id: string; proposal: { choice: string; colleagues: Colleague[] } }

async function asked(client: ApiClient, { ill, reception }: Scene) {
  const form = { person: ill.id, from: DAY(), until: DAY(), reason: 'sick' }
  const request = client.post('/absences').loginAs(reception).withCsrfToken().form(form)
  const sent = await request.redirects(0)
  const path = sent.header('location') as string
  const page = await client.get(path).loginAs(reception).withInertia()
  return { path, meetings: page.inertiaProps.meetings as Meeting[] }
}

test.group('A call of somebody absent', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('may be taken over by a colleague of another branch, a meeting here may not', async ({
    client,
    assert,
  }) => {
    const given = await scene()
    const { branch, ill, elsewhere, other, reception } = given
    const call = await bookMeeting(branch, ill, workdayAt('09:00'))
    const visit = await bookMeeting(branch, ill, workdayAt('10:00'), { channel: 'here' })
    const { path, meetings } = await asked(client, given)
    assert.deepEqual(
      meetings.map(({ id, proposal: { choice } }) => [id, choice]),
      [
        [call, 'colleague'],
        [visit, 'later'],
      ]
    )
    assert.containsSubset(meetings[0].proposal.colleagues, [
      { id: other.id, branch: elsewhere.name },
    ])
    assert.isEmpty(meetings[1].proposal.colleagues)
    const answer = { appointmentId: call, choice: 'colleague', adviserId: other.id }
    const refused = { appointmentId: visit, choice: 'colleague', adviserId: other.id }
    await client
      .post(`${path}/answers`)
      .loginAs(reception)
      .withCsrfToken()
      .json({ answers: [answer, refused] })
      .redirects(0)
    const [taken, stayed] = await Promise.all(
      [call, visit].map((id) => db.from('appointments').where('id', id).first())
    )
    assert.equal(taken.staff_member_id, other.id)
    assert.equal(taken.branch_id, branch.id, 'it stays a meeting of the person’s branch')
    assert.equal(stayed.staff_member_id, ill.id)
    const reservation = await db.from('reservations').where('id', taken.reservation_id).first()
    assert.equal(reservation.branch_id, elsewhere.id, 'nobody has a way to go')
  })

  test('whoever took it over opens it, further colleagues there do not', async ({ client }) => {
    const given = await scene()
    const { branch, ill, elsewhere, other, reception } = given
    const { staff: third } = await bookableAdviser(elsewhere)
    const call = await bookMeeting(branch, ill, workdayAt('09:00'))
    const { path } = await asked(client, given)
    const answers = [{ appointmentId: call, choice: 'colleague', adviserId: other.id }]
    await client
      .post(`${path}/answers`)
      .loginAs(reception)
      .withCsrfToken()
      .json({ answers })
      .redirects(0)
    const own = await client.get(`/appointments/${call}`).loginAs(other).withInertia()
    own.assertStatus(200)
    const here = await client.get(`/appointments/${call}`).loginAs(reception).withInertia()
    here.assertStatus(200)
    const foreign = await client.get(`/appointments/${call}`).loginAs(third)
    foreign.assertStatus(404)
  })
})
