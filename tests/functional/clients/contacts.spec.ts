import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import ContactPoint from '#app/clients/models/contact_point'
import Participant from '#app/clients/models/participant'
import { safeContactsOf } from '#app/clients/safe_contact'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const MAIL = 'olena@poczta.example'
const contact = {
  kind: 'email',
  value: MAIL,
  owner: 'self',
  isSafeToCall: true,
  isSafeToWrite: true,
}

const person = async () =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()) })

test.group('Contact points of a person', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const send =
    (client: import('@japa/api-client').ApiClient, id: string) =>
    async (method: 'post' | 'put', path: string, form: object, staff = cast.anna()) =>
      client[method](`/clients/${id}/${path}`)
        .loginAs(await staff)
        .withCsrfToken()
        .json(form)
        .redirects(0)

  test('a wrong role and another branch find nothing to change', async ({ client, assert }) => {
    const { id } = await person()
    for (const staff of [cast.manager(), cast.tariq()]) {
      const answer = await send(client, id)('post', 'contacts', contact, staff)
      answer.assertStatus(404)
    }
    assert.lengthOf(await ContactPoint.all(), 0)
  })

  test("the employer's phone is kept with whose it is and until when", async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    const phone = { ...contact, kind: 'phone', value: '601 234 567', owner: 'employer' }
    await send(client, id)('post', 'contacts', {
      ...phone,
      ownerName: 'Jan',
      validFrom: '2026-01-02',
    })
    const stored = await ContactPoint.firstOrFail()
    assert.equal(stored.value, '+48601234567')
    assert.equal(stored.owner, 'employer')
    assert.equal(stored.ownerName, 'Jan')
    await send(client, id)('put', `contacts/${stored.id}`, { ...phone, validUntil: '2026-02-03' })
    await stored.refresh()
    assert.equal(stored.validUntil?.toISODate(), '2026-02-03')
    assert.lengthOf(await safeContactsOf(id, 'call'), 0)
  })

  test('an address that is no address, or ends before it begins, is not kept', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    const wrong = [
      { ...contact, value: 'olena' },
      { ...contact, validFrom: '2026-02-03', validUntil: '2026-02-01' },
      { ...contact, ownerName: 'x'.repeat(151) },
      {},
    ]
    for (const form of wrong) {
      await send(client, id)('post', 'contacts', form)
    }
    assert.lengthOf(await ContactPoint.all(), 0)
  })

  test('marked unsafe, every copy is shut and what waited is stopped', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    await send(client, id)('post', 'contacts', contact)
    const booking = await Participant.create({ clientId: id, givenName: 'Olena', language: 'uk' })
    const copy = await ContactPoint.create({
      ...contact,
      participantId: booking.id,
      owner: 'self',
      position: 0,
    })
    const message = { channel: 'mail' as const, kind: 'appointment_moved', language: 'uk' }
    const rest = { content: { subject: '', text: '' }, subjectType: null, subjectId: null }
    const waiting = await inTransaction((trx) =>
      enqueueMessage({ ...message, ...rest, recipient: MAIL }, trx)
    )
    await send(client, id)('put', `contacts/${copy.id}`, { ...contact, isSafeToWrite: false })
    const stored = await ContactPoint.all()
    assert.deepEqual(
      stored.map(({ isSafeToWrite }) => isSafeToWrite),
      [false, false]
    )
    const stopped = await OutboxMessage.findOrFail(waiting.id)
    assert.equal(stopped.state, 'withheld')
    assert.lengthOf(await safeContactsOf(id, 'write'), 0)
  })

  test('an unsafe address written again keeps its warning, by either form', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    await send(client, id)('post', 'contacts', { ...contact, isSafeToWrite: false })
    await send(client, id)('post', 'contacts', contact)
    assert.lengthOf(await ContactPoint.all(), 1)
    const edit = async (version: number, contacts: object[]) =>
      client
        .put(`/clients/${id}`)
        .loginAs(await cast.anna())
        .withCsrfToken()
        .json({
          version,
          branchId: await cast.idOf(cast.krakow()),
          given: 'Олександр',
          family: 'Шевченко',
          languages: ['uk'],
          contacts,
        })
        .redirects(0)
    await edit(3, [])
    await edit(4, [{ kind: 'email', value: MAIL }])
    const stored = await ContactPoint.firstOrFail()
    assert.isNull(stored.validUntil)
    assert.isFalse(stored.isSafeToWrite)
  })

  test("nobody changes the contact point of another person's record", async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    const other = await makeClient(await cast.anna(), {
      branchId: await cast.idOf(cast.tarnow()),
      contacts: [{ kind: 'email', value: MAIL }],
    })
    const foreign = await ContactPoint.firstOrFail()
    const answer = await send(client, id)('put', `contacts/${foreign.id}`, {
      ...contact,
      isSafeToWrite: false,
    })
    answer.assertStatus(404)
    assert.lengthOf(await safeContactsOf(other.id, 'write'), 1)
  })
})
