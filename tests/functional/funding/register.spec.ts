import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import RegisterEntry from '#app/funding/models/register_entry'
import Consultation from '#app/consultations/models/consultation'
import { correctConsultation } from '#app/consultations/correct_consultation'
import { logConsultation } from '#app/consultations/log_consultation'
import * as cast from '#tests/cast'
import { answersOf } from '#tests/functional/consultations/answers'

test.group('Register of services', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is sent to sign in, an adviser finds no such page', async ({ client }) => {
    const guest = await client.get('/register').redirects(0)
    guest.assertStatus(302)
    const adviser = await client.get('/register').loginAs(await cast.anna())
    adviser.assertStatus(404)
  })

  test('it shows the newest revision of each service, without names', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const answers = answersOf(anna)
    const consultation = await Consultation.findOrFail(await logConsultation(answers, anna))
    const correction = { ...answers, minutes: 45, version: 1, reason: 'Poprawka' }
    await correctConsultation(consultation, correction, anna)
    const response = await client
      .get('/register')
      .loginAs(await cast.manager())
      .withInertia()
    response.assertStatus(200)
    const { entries } = response.inertiaProps
    assert.lengthOf(entries, 1)
    assert.equal(entries[0].minutes, 45)
    assert.equal(entries[0].revision, 2)
  })

  test('days, branch and type narrow it', async ({ client, assert }) => {
    const anna = await cast.anna()
    await logConsultation(answersOf(anna, { heldOn: '2026-10-05' }), anna)
    await logConsultation(answersOf(anna, { heldOn: '2026-11-05' }), anna)
    const manager = await cast.manager()
    const count = async (query: string) => {
      const response = await client.get(`/register?${query}`).loginAs(manager).withInertia()
      return response.inertiaProps.pages.total
    }
    assert.equal(await count('from=2026-11-01'), 1)
    assert.equal(await count('to=2026-10-05'), 1)
    assert.equal(await count('type=enquiry'), 2)
    assert.equal(await count('type=consultation'), 0)
    assert.equal(await count(`branch=${await cast.idOf(cast.tarnow())}`), 0)
  })

  test('a line is never changed nor deleted', async ({ assert }) => {
    const anna = await cast.anna()
    await logConsultation(answersOf(anna), anna)
    const entry = await RegisterEntry.firstOrFail()
    await assert.rejects(() => entry.merge({ minutes: 1 }).save(), /append-only/)
    await assert.rejects(() => entry.delete(), /append-only/)
  })
})
