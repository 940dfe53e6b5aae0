import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Branch from '#app/identity/models/branch'
import { logConsultation } from '#app/consultations/log_consultation'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import * as cast from '#tests/cast'
import { answersOf } from '#tests/functional/consultations/answers'

const YEAR = 'from=2026-01-01&to=2026-12-31'

test.group('First report', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    const [anna, person] = [await cast.anna(), await ParticipantFactory.create()]
    const named = { participantIds: [person.id], topics: ['doctor', 'housing'] }
    await logConsultation(answersOf(anna, { ...named, heldOn: '2026-10-02' }), anna)
    const unnamed = { topics: ['doctor'], headCount: 4, language: 'en' }
    await logConsultation(answersOf(anna, { ...unnamed, heldOn: '2026-11-03' }), anna)
  })

  test('a guest is sent to sign in, an adviser finds no such page', async ({ client }) => {
    const guest = await client.get('/reports/services').redirects(0)
    guest.assertStatus(302)
    for (const path of ['/reports/services', '/reports/services.csv', '/reports/services.svg']) {
      const response = await client.get(path).loginAs(await cast.anna())
      response.assertStatus(404)
    }
  })

  test('it counts by month, topic, language and branch', async ({ client, assert }) => {
    const manager = await cast.manager()
    const response = await client.get(`/reports/services?${YEAR}`).loginAs(manager).withInertia()
    response.assertStatus(200)
    const { tables } = response.inertiaProps
    const figures = (lines: { key: string; consultations: number; enquiries: number }[]) =>
      lines.map((line) => [line.key, line.consultations, line.enquiries])
    assert.deepEqual(figures(tables.month), [
      ['2026-10', 1, 0],
      ['2026-11', 0, 1],
    ])
    assert.deepEqual(figures(tables.topic), [
      ['doctor', 1, 1],
      ['housing', 1, 0],
    ])
    assert.equal(tables.month[1].people, 4)
    assert.equal(tables.branch[0].minutes, 60)
    assert.equal(tables.language.length, 2)
  })

  test('days without help leave it empty', async ({ client, assert }) => {
    const manager = await cast.manager()
    const query = 'from=2025-01-01&to=2025-12-31'
    const response = await client.get(`/reports/services?${query}`).loginAs(manager).withInertia()
    assert.lengthOf(response.inertiaProps.tables.month, 0)
  })

  test('wrong days in the address are no server error', async ({ client, assert }) => {
    const manager = await cast.manager()
    const response = await client
      .get('/reports/services?from=abc&branch=-1')
      .loginAs(manager)
      .redirects(0)
    assert.isBelow(response.status(), 500)
  })

  test('the picture is small and says what it shows', async ({ client, assert }) => {
    const manager = await cast.manager()
    const response = await client.get(`/reports/services.svg?${YEAR}`).loginAs(manager)
    const svg = String(response.body())
    assert.match(svg, /<svg role="img"[^>]*><title>[^<]+<\/title><desc>/)
    assert.isBelow(svg.length, 10_000)
  })

  test('the sheet begins with a byte order mark and holds no formulas', async ({
    client,
    assert,
  }) => {
    await Branch.query().update({ name: '=HYPERLINK("x")' })
    const manager = await cast.manager()
    const response = await client.get(`/reports/services.csv?${YEAR}`).loginAs(manager)
    response.assertStatus(200)
    assert.equal(response.text().codePointAt(0), 0xfe_ff)
    assert.notMatch(response.text(), /(^|;|")=HYPERLINK/m)
    assert.include(response.text(), 'Lekarz;1;1')
  })
})
