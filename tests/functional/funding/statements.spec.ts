import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Statement from '#app/funding/models/statement'
import { makeProject } from '#database/factories/funding/project_factory'
import * as cast from '#tests/cast'
import { ask, oleksandr, questionsFor, refusals } from '#tests/functional/funding/asking'

test.group('Statements for the funds', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in; reception and another branch find nothing', async ({
    client,
  }) => {
    const { id } = await oleksandr()
    const guest = await client.get(`/clients/${id}/statements`).redirects(0)
    guest.assertHeader('location', '/login')
    for (const staff of [
      await cast.receptionist(),
      await cast.tariq(),
      await cast.administrator(),
    ]) {
      const page = await client.get(`/clients/${id}/statements`).loginAs(staff)
      page.assertStatus(404)
    }
  })

  test('only what a project running in this branch today needs is asked', async ({
    client,
    assert,
  }) => {
    const { id, branchId } = await oleksandr()
    const anna = await cast.anna()
    assert.deepEqual(await questionsFor(client, id, anna), [])
    const elsewhere = await cast.idOf(cast.tarnow())
    await makeProject({ branchId: elsewhere, kinds: ['minority'], code: 'TARNOW' })
    await makeProject({ branchId, kinds: ['education'], code: 'ENDED', until: '2026-02-01' })
    await makeProject({ branchId, kinds: ['disability'], code: 'FUTURE', from: '2099-01-01' })
    await makeProject({ branchId, kinds: ['labour_market'] })
    const questions = await questionsFor(client, id, anna)
    assert.deepEqual(
      questions.map(({ kind }) => kind),
      ['labour_market']
    )
    assert.equal(questions[0].reasons[0].basis, 'art. 87 ustawy z 28.04.2022')
    assert.isNull(questions[0].state)
  })

  test('what nobody needs is not recorded', async ({ client, assert }) => {
    const { id } = await oleksandr()
    const sent = await ask(client, id, { kind: 'disability', value: 'yes' })
    assert.property(refusals(sent), 'statement_not_needed')
    assert.lengthOf(await Statement.all(), 0)
  })

  test('not asked, unknown and refused are three answers, each kept with its purpose', async ({
    client,
    assert,
  }) => {
    const { id, branchId } = await oleksandr()
    await makeProject({ branchId, kinds: ['minority'] })
    let seenId: string | null = null
    for (const answerState of ['not_asked', 'unknown', 'refuses']) {
      await ask(client, id, { kind: 'minority', answerState, value: 'yes', seenId })
      const latest = await Statement.query().orderBy('id', 'desc').preload('purposes').firstOrFail()
      assert.equal(latest.answerState, answerState)
      assert.isNull(latest.value)
      assert.equal(latest.purposes[0].purpose, 'wskaźniki projektu')
      seenId = latest.id
    }
    assert.lengthOf(await Statement.all(), 3)
  })

  test('a newer statement follows the older one, which stays and cannot change', async ({
    client,
    assert,
  }) => {
    const { id, branchId } = await oleksandr()
    await makeProject({ branchId, kinds: ['labour_market'] })
    const kind = 'labour_market'
    await ask(client, id, { kind, value: 'unemployed.long_term', statedOn: '2026-03-01' })
    const first = await Statement.firstOrFail()
    await ask(client, id, { kind, value: 'working.small_enterprise', seenId: first.id })
    const [question] = await questionsFor(client, id, await cast.anna())
    assert.deepEqual(
      question.statements.map(({ value }) => value),
      ['working.small_enterprise', 'unemployed.long_term']
    )
    await assert.rejects(() => first.merge({ answer: 'inactive' }).save(), /never changed/)
  })

  test('the second of two who write about one person is told, and writes nothing', async ({
    client,
    assert,
  }) => {
    const { id, branchId } = await oleksandr()
    await makeProject({ branchId, kinds: ['education'] })
    await ask(client, id, { kind: 'education', value: 'tertiary' })
    const second = await ask(client, id, { kind: 'education', value: 'primary' })
    assert.property(refusals(second), 'statement_changed_meanwhile')
    assert.lengthOf(await Statement.all(), 1)
  })

  test('an answer of another list, a day to come and an empty answer are refused', async ({
    client,
    assert,
  }) => {
    const { id, branchId } = await oleksandr()
    await makeProject({ branchId, kinds: ['education', 'disability'] })
    const refused = async (answer: Parameters<typeof ask>[2]) =>
      Object.keys(refusals(await ask(client, id, answer)))
    assert.deepEqual(await refused({ kind: 'education', value: 'yes' }), ['value'])
    assert.deepEqual(await refused({ kind: 'education', value: null }), ['value'])
    const ahead = { kind: 'disability', value: 'yes', statedOn: '2099-01-01' }
    assert.deepEqual(await refused(ahead), ['statedOn'])
    assert.lengthOf(await Statement.all(), 0)
  })

  test('a sensitive answer is sealed in the database, an ordinary one counts for reports', async ({
    client,
    assert,
  }) => {
    const { id, branchId } = await oleksandr()
    await makeProject({ branchId, kinds: ['education', 'disability'] })
    await ask(client, id, { kind: 'education', value: 'tertiary', detail: 'KANAREK' })
    await ask(client, id, { kind: 'disability', value: 'yes', detail: 'KANAREK' })
    const rows = await db.from('statements').orderBy('id')
    assert.deepEqual(
      rows.map(({ answer }) => answer),
      ['tertiary', null]
    )
    assert.notInclude(JSON.stringify(rows), 'KANAREK')
  })
})
