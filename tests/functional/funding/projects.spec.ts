import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import Project from '#app/funding/models/project'
import { makeProject } from '#database/factories/funding/project_factory'
import * as cast from '#tests/cast'
import { refusals } from '#tests/functional/funding/asking'

const form = async (changes: object = {}) => ({
  code: 'FAMI.02.01-IZ.00-0087/25',
  name: 'Centrum w Krakowie',
  programme: 'FAMI_2021_27',
  validFrom: '2026-01-01',
  validUntil: null,
  branchIds: [await cast.idOf(cast.krakow())],
  questions: [{ kind: 'third_country', purpose: 'kwalifikowalność', basis: 'art. 6 RODO' }],
  ...changes,
})

const send = async (client: ApiClient, method: 'post' | 'put', path: string, body: object) =>
  client[method](path)
    .loginAs(await cast.manager())
    .withCsrfToken()
    .withInertia()
    .json(body)
    .redirects(0)

test.group('Projects', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in, an adviser and accounting find no such page', async ({
    client,
  }) => {
    const guest = await client.get('/projects').redirects(0)
    guest.assertHeader('location', '/login')
    for (const staff of [await cast.anna(), await cast.accountant()]) {
      const page = await client.get('/projects').loginAs(staff)
      page.assertStatus(404)
    }
  })

  test('a manager opens a project with its branches and questions', async ({ client, assert }) => {
    const sent = await send(client, 'post', '/projects', await form())
    sent.assertHeader('location', '/projects')
    const project = await Project.query().preload('branches').preload('questions').firstOrFail()
    assert.equal(project.code, 'FAMI.02.01-IZ.00-0087/25')
    assert.equal(project.branches[0].city, 'Kraków')
    assert.equal(project.questions[0].purpose, 'kwalifikowalność')
    const page = await client
      .get('/projects')
      .loginAs(await cast.administrator())
      .withInertia()
    assert.lengthOf(page.inertiaProps.projects as object[], 1)
  })

  test('gaps are named at their fields; a number stands for one project', async ({
    client,
    assert,
  }) => {
    const body = { code: '', branchIds: [], validUntil: '2025-01-01' }
    const gaps = await send(client, 'post', '/projects', await form(body))
    assert.sameMembers(Object.keys(refusals(gaps)), ['code', 'branchIds', 'validUntil'])
    const question = { kind: 'education', purpose: '', basis: '' }
    const bare = await send(client, 'post', '/projects', await form({ questions: [question] }))
    const fields = ['questions.0.purpose', 'questions.0.basis']
    assert.sameMembers(Object.keys(refusals(bare)), fields)
    await send(client, 'post', '/projects', await form())
    const taken = await send(client, 'post', '/projects', await form())
    assert.match(refusals(taken).code, /już jest/)
    assert.lengthOf(await Project.all(), 1)
  })

  test('a change is saved once; the second of two who change it is told', async ({
    client,
    assert,
  }) => {
    const branchId = await cast.idOf(cast.krakow())
    const { id } = await makeProject({ branchId, kinds: ['education', 'minority'] })
    const change = async (name: string) =>
      send(client, 'put', `/projects/${id}`, { ...(await form({ name })), version: 1 })
    await change('Pierwsza')
    assert.property(refusals(await change('Druga')), 'project_changed_meanwhile')
    const project = await Project.query().where('id', id).preload('questions').firstOrFail()
    assert.equal(project.name, 'Pierwsza')
    assert.deepEqual(
      project.questions.map(({ kind }) => kind),
      ['third_country']
    )
  })
})
