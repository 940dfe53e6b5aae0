import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { randomLetters } from '#app/core/record_id'
import { callNext } from '#app/reception/call_ticket'
import { issueTicket } from '#app/reception/issue_ticket'
import QueueTicket from '#app/reception/models/queue_ticket'
import { doorTokenOf, screenTokenOf, ticketTokenOf } from '#app/reception/ticket_token'
import * as cast from '#tests/cast'

async function comes() {
  const branchId = await cast.idOf(cast.krakow())
  const known = { topic: 'housing', name: 'Тарас', language: 'uk' }
  const ticket = { ...known, oneTimeKey: randomLetters(32), participantId: null, issuedBy: null }
  return QueueTicket.findOrFail(await issueTicket({ ...ticket, branchId }))
}

async function callFirst(branchId: number) {
  const staff = await cast.anna()
  await staff.load('languages')
  return callNext(branchId, staff)
}

test.group('The screen in the waiting room', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('it shows numbers, and never a name, a topic or a language', async ({ client, assert }) => {
    const first = await comes()
    await comes()
    await callFirst(first.branchId)
    const page = await client.get(`/pl/queue/${screenTokenOf(first.branchId)}`)
    page.assertStatus(200)
    const seen = await client.get(`/pl/queue/${screenTokenOf(first.branchId)}`).withInertia()
    const { called, waiting } = seen.inertiaProps as { called: object[]; waiting: number[] }
    assert.deepEqual(called, [{ number: 1, counter: null, isFresh: true }])
    assert.deepEqual(waiting, [2])
    assert.notMatch(page.text(), /Тарас|housing|mieszka|ukrai/i)
  })

  test('an invented address and a door of yesterday are not found', async ({ client }) => {
    const { branchId } = await comes()
    const invented = await client.get(`/pl/queue/${'A'.repeat(24)}`)
    invented.assertStatus(404)
    const yesterday = await client.get(`/pl/numbers/${doorTokenOf(branchId, '2026-01-01')}`)
    yesterday.assertStatus(404)
  })

  test('a person takes one number however often the button is pressed', async ({
    client,
    assert,
  }) => {
    const branchId = await cast.idOf(cast.krakow())
    const form = { one_time_key: randomLetters(32), language: 'ar', topic: 'housing' }
    const door = `/ar/numbers/${doorTokenOf(branchId)}`
    const taken = await client.post(door).redirects(0).form(form)
    taken.assertStatus(303)
    const again = await client.post(door).redirects(0).form(form)
    assert.equal(again.header('location'), taken.header('location'))
    assert.lengthOf(await QueueTicket.all(), 1)
    const mine = await client.get(taken.header('location')!)
    mine.assertStatus(200)
    assert.include(mine.text(), '1')
  })

  test('without a language the form comes back with what to do', async ({ client, assert }) => {
    const branchId = await cast.idOf(cast.krakow())
    const answer = await client
      .post(`/pl/numbers/${doorTokenOf(branchId)}`)
      .redirects(0)
      .form({ one_time_key: randomLetters(32) })
    answer.assertStatus(422)
    assert.isEmpty(await QueueTicket.all())
  })

  test('one who leaves is not called', async ({ client, assert }) => {
    const ticket = await comes()
    const link = `/uk/tickets/${ticketTokenOf(ticket.id)}`
    await client.get(link)
    const left = await client.post(`${link}/leaving`).redirects(0).form({})
    left.assertStatus(303)
    assert.isNull(await callFirst(ticket.branchId))
  })
})
