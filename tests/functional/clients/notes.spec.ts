import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import ClientNote from '#app/clients/models/client_note'
import NoteRevision from '#app/clients/models/note_revision'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const register = async () =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()) })

type Person = Awaited<ReturnType<typeof cast.anna>>

test.group('Notes about a client', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest, reception and an adviser of another branch find no notes', async ({ client }) => {
    const { id } = await register()
    const guest = await client.get(`/clients/${id}/notes`).redirects(0)
    guest.assertHeader('location', '/login')
    for (const person of [await cast.receptionist(), await cast.tariq(), await cast.manager()]) {
      const page = await client.get(`/clients/${id}/notes`).loginAs(person)
      page.assertStatus(404)
      const written = await client
        .post(`/clients/${id}/notes`)
        .loginAs(person)
        .withCsrfToken()
        .json({ level: 'normal', body: 'Nie powinno się zapisać' })
      written.assertStatus(404)
    }
  })

  test('a note is kept sealed, with its author, and read by a colleague', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await register()
    const written = await client
      .post(`/clients/${id}/notes`)
      .loginAs(anna)
      .withCsrfToken()
      .json({ level: 'normal', subject: 'Praca', body: 'Szuka pracy w kuchni' })
      .redirects(0)
    written.assertHeader('location', `/clients/${id}/notes`)
    const row = await db.from('note_revisions').firstOrFail()
    assert.notInclude(JSON.stringify(row), 'kuchni')
    const page = await client
      .get(`/clients/${id}/notes`)
      .loginAs(await cast.psychologist())
      .withInertia()
    page.assertInertiaComponent('clients/notes')
    const [note] = page.inertiaProps.notes
    assert.containsSubset(note, { author: 'Anna Zając', latest: { body: 'Szuka pracy w kuchni' } })
    const seen = await db.from('audit_entries').where('action', 'client_notes.viewed')
    assert.lengthOf(seen, 1)
  })

  test('an empty note and a level that does not exist are refused at their fields', async ({
    client,
    assert,
  }) => {
    const { id } = await register()
    const response = await client
      .post(`/clients/${id}/notes`)
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json({ level: 'open', body: '   ' })
      .redirects(0)
    assert.sameMembers(Object.keys(response.flashMessage('inputErrorsBag')), ['level', 'body'])
    assert.lengthOf(await ClientNote.all(), 0)
  })

  test('an adviser cannot put a note under professional secrecy', async ({ client, assert }) => {
    const { id } = await register()
    const response = await client
      .post(`/clients/${id}/notes`)
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json({ level: 'secrecy', body: 'Nie jestem prawniczką' })
      .redirects(0)
    assert.property(response.flashMessage('inputErrorsBag'), 'note_level_refused')
    assert.lengthOf(await ClientNote.all(), 0)
  })
})

test.group('Correcting a note', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const correct =
    (client: import('@japa/api-client').ApiClient, clientId: string, noteId: string) =>
    (person: Person, answers: object) =>
      client
        .put(`/clients/${clientId}/notes/${noteId}`)
        .loginAs(person)
        .withCsrfToken()
        .json(answers)
        .redirects(0)

  const written = async (client: import('@japa/api-client').ApiClient, level = 'normal') => {
    const { id } = await register()
    const answers = { level, body: 'Pierwsza treść' }
    await client
      .post(`/clients/${id}/notes`)
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json(answers)
      .redirects(0)
    const note = await ClientNote.firstOrFail()
    return { id, note, save: correct(client, id, note.id) }
  }

  test('the earlier text stays; the second of two people writes nothing', async ({
    client,
    assert,
  }) => {
    const { note, save } = await written(client)
    const paulina = await cast.psychologist()
    await save(paulina, { level: 'normal', body: 'Druga treść', version: 1 })
    const late = await save(await cast.anna(), { level: 'normal', body: 'Trzecia', version: 1 })
    assert.property(late.flashMessage('inputErrorsBag'), 'note_changed')
    const revisions = await NoteRevision.query().where('note_id', note.id).orderBy('revision')
    assert.deepEqual(
      revisions.map(({ body, staffMemberId }) => [body, staffMemberId]),
      [
        ['Pierwsza treść', note.authorId],
        ['Druga treść', paulina.id],
      ]
    )
  })

  test('a note is closed further, never opened', async ({ client, assert }) => {
    const { note, save } = await written(client)
    const paulina = await cast.psychologist()
    await save(paulina, { level: 'restricted', body: 'O zdrowiu', version: 1 })
    await note.refresh()
    assert.equal(note.level, 'restricted')
    await note.load('circle')
    assert.isTrue(note.hasInCircle(paulina))
    const back = await save(paulina, { level: 'normal', body: 'O zdrowiu', version: 2 })
    assert.property(back.flashMessage('inputErrorsBag'), 'note_level_refused')
    const secret = await save(paulina, { level: 'secrecy', body: 'O zdrowiu', version: 2 })
    assert.property(secret.flashMessage('inputErrorsBag'), 'note_level_refused')
  })

  test('somebody outside the circle cannot correct a restricted note', async ({ client }) => {
    const { save } = await written(client, 'restricted')
    const paulina = await cast.psychologist()
    const response = await save(paulina, { level: 'restricted', body: 'Obca', version: 1 })
    response.assertStatus(404)
  })

  test('only the author names the circle, and only those who may be named', async ({
    client,
    assert,
  }) => {
    const { note, save } = await written(client, 'restricted')
    const [paulina, renata] = [await cast.psychologist(), await cast.receptionist()]
    const circle = [paulina.id, renata.id]
    await save(await cast.anna(), { level: 'restricted', body: 'Razem', version: 1, circle })
    await note.load('circle')
    assert.deepEqual(
      note.circle.map(({ id }) => id),
      [paulina.id]
    )
    await save(paulina, { level: 'restricted', body: 'Dalej', version: 2, circle: [] })
    await note.load('circle')
    assert.lengthOf(note.circle, 1)
  })
})
