import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { Settings } from 'luxon'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import BreakGlassOpening from '#app/clients/models/break_glass_opening'
import { writeNote } from '#app/clients/notes/write_note'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const REASON = 'Klientka przyszła pobita, koleżanka jest chora'
const SAID = 'Mąż znów jej groził'

async function sealed() {
  const anna = await cast.anna()
  const known = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()) })
  const payload = { level: 'restricted' as const, subject: 'Przemoc', body: SAID }
  await inTransaction((trx) => writeNote(known, payload, anna, trx))
  return known
}

const ewa = () =>
  cast.hire({
    givenName: 'Ewa',
    familyName: 'Gaj',
    roles: ['adviser'],
    email: 'ewa@centrum.example',
  })

type Person = Awaited<ReturnType<typeof cast.anna>>
const breakGlass = (client: ApiClient, id: string, person: Person, reason = REASON) =>
  client
    .post(`/clients/${id}/break-glass`)
    .loginAs(person)
    .withCsrfToken()
    .json({ reason })
    .redirects(0)

const notesPage = async (client: ApiClient, id: string, person: Person) => {
  const page = await client.get(`/clients/${id}/notes`).loginAs(person).withInertia()
  return page.inertiaProps as { notes: object[]; sealed: { count: number; openUntil: string } }
}

test.group('Break-glass', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => {
    Settings.now = () => Date.now()
  })

  test('a reason opens the restricted notes for three hours, then they are closed again', async ({
    client,
    assert,
  }) => {
    const { id } = await sealed()
    const reader = await ewa()
    const before = await notesPage(client, id, reader)
    assert.deepEqual([before.notes.length, before.sealed.count], [0, 1])
    await breakGlass(client, id, reader)
    const open = await notesPage(client, id, reader)
    assert.include(JSON.stringify(open.notes), SAID)
    assert.isNotNull(open.sealed.openUntil)
    Settings.now = () => Date.now() + 179 * 60_000
    const late = await notesPage(client, id, reader)
    assert.include(JSON.stringify(late.notes), SAID)
    Settings.now = () => Date.now() + 181 * 60_000
    const closed = await notesPage(client, id, reader)
    assert.deepEqual(closed.notes, [])
    assert.isNull(closed.sealed.openUntil)
  })

  test('it opens for one person only, and nothing but restricted notes', async ({
    client,
    assert,
  }) => {
    const known = await sealed()
    const lawyer = await cast.lawyer()
    const secret = { level: 'secrecy' as const, body: 'Rozmowa z prawnikiem' }
    await inTransaction((trx) => writeNote(known, secret, lawyer, trx))
    const reader = await ewa()
    await breakGlass(client, known.id, reader)
    const page = await notesPage(client, known.id, reader)
    assert.notInclude(JSON.stringify(page), 'Rozmowa z prawnikiem')
    const other = await notesPage(client, known.id, await cast.coordinator())
    assert.deepEqual(other.notes, [])
  })

  test('the officer is told by a message that names nobody; the reason is sealed', async ({
    client,
    assert,
  }) => {
    const irena = await cast.dataProtectionOfficer()
    const { id } = await sealed()
    const reader = await ewa()
    await breakGlass(client, id, reader)
    await breakGlass(client, id, reader)
    const [opening, ...more] = await BreakGlassOpening.all()
    assert.lengthOf(more, 0, 'a second click opens nothing twice')
    assert.equal(opening.reason, REASON)
    const message = await OutboxMessage.findByOrFail('subjectId', opening.id)
    assert.equal(message.recipient, irena.email)
    assert.notMatch(message.content, /Ewa|Gaj|Шевченко|Shevchenko|pobita/)
    const stored = JSON.stringify([
      ...(await db.from('break_glass_openings')),
      ...(await db.from('audit_entries')),
    ])
    assert.notInclude(stored, 'pobita')
  })

  test('every reading through the broken glass is recorded', async ({ client, assert }) => {
    const { id } = await sealed()
    const reader = await ewa()
    await breakGlass(client, id, reader)
    await notesPage(client, id, reader)
    await notesPage(client, id, reader)
    await notesPage(client, id, await cast.anna())
    const by = (action: string) => db.from('audit_entries').where('action', action)
    const broken = await by('note.read_by_break_glass')
    assert.deepEqual(
      broken.map((entry) => entry.staff_member_id),
      [reader.id, reader.id]
    )
    assert.lengthOf(await by('note.read'), 1)
    assert.lengthOf(await by('restricted_notes.opened'), 1)
  })

  test('a short reason, a role that may not and another branch open nothing', async ({
    client,
    assert,
  }) => {
    const { id } = await sealed()
    const short = await breakGlass(client, id, await ewa(), 'pilne')
    assert.property(short.flashMessage('inputErrorsBag'), 'reason')
    const refused = [
      await cast.receptionist(),
      await cast.manager(),
      await cast.administrator(),
      await cast.dataProtectionOfficer(),
      await cast.tariq(),
    ]
    for (const person of refused) {
      const response = await breakGlass(client, id, person)
      response.assertStatus(404)
    }
    assert.lengthOf(await BreakGlassOpening.all(), 0)
  })
})
