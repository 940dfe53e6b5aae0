import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { requestCall } from '#app/appointments/request_call'
import Participant from '#app/clients/models/participant'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

async function callerAndClient() {
  await requestCall({ name: 'Марія', phone: '601234567', language: 'uk' })
  const caller = await Participant.query().whereNull('client_id').firstOrFail()
  const branchId = await cast.idOf(cast.krakow())
  return { caller, known: await makeClient(await cast.anna(), { branchId }) }
}

test.group('A caller is recognised', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the caller becomes the client, once', async ({ client, assert }) => {
    const { caller, known } = await callerAndClient()
    const link = async () =>
      client
        .post(`/clients/${known.id}/participants`)
        .loginAs(await cast.receptionist())
        .withCsrfToken()
        .redirects(0)
        .form({ participantId: caller.id })
    const first = await link()
    first.assertStatus(302)
    await caller.refresh()
    assert.equal(caller.clientId, known.id)
    const again = await link()
    assert.isNotEmpty(again.flashMessages())
  })

  test("nobody links a caller to another branch's client, nor without the right", async ({
    client,
    assert,
  }) => {
    const { caller, known } = await callerAndClient()
    for (const staff of [cast.tariq, cast.teacher]) {
      const response = await client
        .post(`/clients/${known.id}/participants`)
        .loginAs(await staff())
        .withCsrfToken()
        .form({ participantId: caller.id })
      response.assertStatus(404)
    }
    await caller.refresh()
    assert.isNull(caller.clientId)
  })

  test('a guest is led to sign in and a wrong id is refused', async ({ client, assert }) => {
    const { caller, known } = await callerAndClient()
    const guest = await client
      .post(`/clients/${known.id}/participants`)
      .withCsrfToken()
      .redirects(0)
      .form({ participantId: caller.id })
    guest.assertStatus(302)
    await client
      .post(`/clients/${known.id}/participants`)
      .loginAs(await cast.anna())
      .withCsrfToken()
      .redirects(0)
      .form({ participantId: 'nobody' })
    await caller.refresh()
    assert.isNull(caller.clientId)
  })
})
