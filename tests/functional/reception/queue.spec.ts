import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Participant from '#app/clients/models/participant'
import { randomLetters } from '#app/core/record_id'
import { callNext } from '#app/reception/call_ticket'
import { issueTicket, type TicketWish } from '#app/reception/issue_ticket'
import QueueTicket from '#app/reception/models/queue_ticket'
import QueueTicketEnding from '#app/reception/models/queue_ticket_ending'
import * as cast from '#tests/cast'

async function comes(wish: Partial<TicketWish> = {}) {
  const id = await issueTicket({
    oneTimeKey: randomLetters(32),
    branchId: await cast.idOf(cast.krakow()),
    language: 'uk',
    topic: null,
    participantId: null,
    name: null,
    issuedBy: null,
    ...wish,
  })
  return QueueTicket.findOrFail(id)
}

async function anna() {
  const staff = await cast.anna()
  await staff.load('languages')
  return staff
}

test.group('The walk-in queue', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is led to sign in and an accountant finds nothing', async ({ client }) => {
    const guest = await client.get('/queue').redirects(0)
    guest.assertStatus(302)
    const refused = await client.get('/queue').loginAs(await cast.accountant())
    refused.assertStatus(404)
  })

  test('numbers of a day follow one another, each branch its own', async ({ assert }) => {
    const tarnow = await cast.idOf(cast.tarnow())
    const numbers = [await comes(), await comes(), await comes({ branchId: tarnow })]
    assert.deepEqual(
      numbers.map(({ number }) => number),
      [1, 2, 1]
    )
  })

  test('reception gives a number once, with a name that stays inside', async ({
    client,
    assert,
  }) => {
    const staff = await cast.anna()
    const form = {
      one_time_key: randomLetters(32),
      branch_id: staff.branches[0].id,
      language: 'ar',
      name: 'شيفتشينكو',
    }
    for (let press = 0; press < 2; press++) {
      const answer = await client
        .post('/queue/tickets')
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .form(form)
      answer.assertStatus(303)
    }
    const tickets = await QueueTicket.all()
    assert.lengthOf(tickets, 1)
    const person = await Participant.findOrFail(tickets[0].participantId!)
    assert.equal(person.givenName, form.name)
    const slip = await client.get(`/queue/tickets/${tickets[0].id}`).loginAs(staff).withInertia()
    slip.assertStatus(200)
    assert.notInclude(slip.text(), form.name)
  })

  test('a language nobody speaks and another branch are refused', async ({ client, assert }) => {
    const staff = await cast.anna()
    const other = await cast.idOf(cast.tarnow())
    const give = (branch: number, language: string) =>
      client
        .post('/queue/tickets')
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .form({ one_time_key: randomLetters(32), branch_id: branch, language })
    await give(staff.branches[0].id, 'elvish')
    const elsewhere = await give(other, 'uk')
    elsewhere.assertStatus(404)
    assert.isEmpty(await QueueTicket.all())
  })

  test('the next person is the first whose language the adviser speaks', async ({ assert }) => {
    const staff = await anna()
    const [spoken] = staff.languages
    const foreign = await comes({ language: 'vi' })
    const mine = await comes({ language: spoken.language })
    const called = [await callNext(mine.branchId, staff), await callNext(mine.branchId, staff)]
    assert.deepEqual(
      called.map((ticket) => ticket?.id),
      [mine.id, foreign.id]
    )
    assert.isNull(await callNext(mine.branchId, staff))
  })

  test('two advisers never call the same number', async ({ client, assert }) => {
    const ticket = await comes()
    const [staff, colleague] = [await cast.anna(), await cast.receptionist()]
    const call = (who: typeof staff) =>
      client
        .post('/queue/calls')
        .loginAs(who)
        .withCsrfToken()
        .redirects(0)
        .form({ branch_id: ticket.branchId, ticket_id: ticket.id })
    await call(staff)
    await call(colleague)
    await ticket.refresh()
    assert.equal(ticket.calledBy, staff.id)
  })

  test('who does not come goes back to the same place', async ({ client, assert }) => {
    const staff = await anna()
    const first = await comes()
    const second = await comes()
    await callNext(first.branchId, staff)
    await client.delete(`/queue/calls/${first.id}`).loginAs(staff).withCsrfToken().redirects(0)
    const next = await callNext(second.branchId, staff)
    assert.equal(next?.id, first.id)
  })

  test('a ticket becomes a consultation with its language and topic filled in', async ({
    client,
    assert,
  }) => {
    const staff = await anna()
    const ticket = await comes({ topic: 'housing', name: 'Тарас' })
    await callNext(ticket.branchId, staff)
    const ended = await client
      .post(`/queue/tickets/${ticket.id}/endings`)
      .loginAs(staff)
      .withCsrfToken()
      .redirects(0)
      .form({ outcome: 'consultation' })
    ended.assertStatus(303)
    const ending = await QueueTicketEnding.firstOrFail()
    assert.equal(ending.outcome, 'consultation')
    const form = await client.get(ended.header('location')!).loginAs(staff).withInertia()
    const { answers, people } = form.inertiaProps.preset as {
      answers: { language: string; topics: string[] }
      people: { name: string }[]
    }
    assert.equal(answers.language, 'uk')
    assert.deepEqual(answers.topics, ['housing'])
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Тарас']
    )
  })

  test('the queue page shows who waits to people of the branch', async ({ client, assert }) => {
    await comes({ name: 'Тарас', topic: 'housing' })
    const page = await client
      .get('/queue')
      .loginAs(await cast.anna())
      .withInertia()
    const { waiting } = page.inertiaProps as { waiting: { name: string; minutes: number }[] }
    assert.equal(waiting[0].name, 'Тарас')
    const foreign = await client
      .get(`/queue?branch=${await cast.idOf(cast.tarnow())}`)
      .loginAs(await cast.anna())
      .withInertia()
    foreign.assertStatus(404)
  })

  test('where an adviser sits is shown beside the number', async ({ client, assert }) => {
    const staff = await anna()
    await client
      .put('/queue/counter')
      .loginAs(staff)
      .withCsrfToken()
      .redirects(0)
      .form({ label: 'pokój 3' })
    const ticket = await comes()
    await callNext(ticket.branchId, staff)
    await ticket.refresh()
    assert.equal(ticket.counter, 'pokój 3')
  })
})
