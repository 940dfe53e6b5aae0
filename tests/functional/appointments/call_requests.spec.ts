import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import CallRequest from '#app/appointments/models/call_request'
import CallRequestAnswer from '#app/appointments/models/call_request_answer'
import { requestCall } from '#app/appointments/request_call'
import * as cast from '#tests/cast'

async function waiting() {
  await requestCall({ name: 'Марія', phone: '601234567', language: 'uk' })
  return CallRequest.firstOrFail()
}

test.group('Calls to make', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is led to sign in and an accountant finds nothing', async ({ client }) => {
    const guest = await client.get('/call-requests').redirects(0)
    guest.assertStatus(302)
    const refused = await client.get('/call-requests').loginAs(await cast.accountant())
    refused.assertStatus(404)
  })

  test('who waits is listed until somebody notes how the call went', async ({ client, assert }) => {
    const call = await waiting()
    const staff = await cast.anna()
    const list = await client.get('/call-requests').loginAs(staff).withInertia()
    assert.include(list.text(), 'Марія')
    const done = await client
      .post(`/call-requests/${call.id}/answers`)
      .loginAs(staff)
      .withCsrfToken()
      .redirects(0)
      .form({ outcome: 'reached' })
    done.assertStatus(303)
    const answer = await CallRequestAnswer.firstOrFail()
    assert.equal(answer.staffMemberId, staff.id)
    const after = await client.get('/call-requests').loginAs(staff).withInertia()
    assert.notInclude(after.text(), 'Марія')
  })

  test('an outcome that does not exist is not noted', async ({ client, assert }) => {
    const call = await waiting()
    await client
      .post(`/call-requests/${call.id}/answers`)
      .loginAs(await cast.anna())
      .withCsrfToken()
      .redirects(0)
      .form({ outcome: 'sang' })
    assert.isEmpty(await CallRequestAnswer.all())
  })
})
