import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import emitter from '@adonisjs/core/services/emitter'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import ConsentWithdrawn from '#app/clients/events/consent_withdrawn'
import type { ConsentPurpose } from '#app/clients/papers/consent_purpose'
import { giveConsent } from '#app/clients/papers/give_consent'
import { consentInForce } from '#app/clients/papers/has_consent'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const day = (ago: number) => DateTime.fromISO(todayInWarsaw(), { zone: 'utc' }).minus({ days: ago })

async function consented(purpose: ConsentPurpose, detail: string) {
  const anna = await cast.anna()
  const person = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()) })
  const given = { language: 'uk', givenOn: day(30), how: 'on_paper', givenBy: 'self' as const }
  await giveConsent(person, { ...given, purpose, detail }, anna)
  const consentId = (await consentInForce(person.id, purpose, detail))!
  return { id: person.id, consentId, path: `/clients/${person.id}/consents/${consentId}` }
}

const withdrawal = () => ({
  withdrawnOn: todayInWarsaw(),
  how: 'by_phone',
  withdrawnBy: 'self',
})

async function post(client: ApiClient, path: string, body: object, person = cast.anna) {
  return client
    .post(path)
    .loginAs(await person())
    .withCsrfToken()
    .json(body)
    .redirects(0)
}

test.group('The withdrawal of a consent', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is a record of its own, recorded once, and tells whoever works on its strength', async ({
    client,
    assert,
    cleanup,
  }) => {
    const events = emitter.fake()
    cleanup(() => emitter.restore())
    const { path, consentId } = await consented('partner_sharing', 'Fundacja Zustricz')
    await post(client, `${path}/withdrawals`, withdrawal())
    await post(client, `${path}/withdrawals`, withdrawal())
    const rows = await db.from('consent_withdrawals').where('consent_id', consentId)
    assert.lengthOf(rows, 1)
    assert.deepInclude(rows[0], { how: 'by_phone', withdrawn_by: 'self' })
    events.assertEmittedCount(ConsentWithdrawn, 1)
    assert.lengthOf(await db.from('consents').where('id', consentId), 1)
    assert.lengthOf(await db.from('audit_entries').where('action', 'consent.withdrawn'), 1)
  })

  test('stops the messages that wait to be sent on its strength, and no others', async ({
    client,
    assert,
  }) => {
    const { path, consentId, id } = await consented('contact_channel', 'email')
    const message = {
      channel: 'mail' as const,
      kind: 'course_news',
      language: 'uk',
      recipient: 'olena@example.com',
      content: { subject: 'Курси', text: '…' },
    }
    await inTransaction(async (trx) => {
      await enqueueMessage({ ...message, subjectType: 'consent', subjectId: consentId }, trx)
      await enqueueMessage({ ...message, subjectType: 'client', subjectId: id }, trx)
    })
    await post(client, `${path}/withdrawals`, withdrawal())
    const left = await db.from('outbox_messages').select('subject_type')
    assert.deepEqual(
      left.map(({ subject_type: type }) => type),
      ['client']
    )
  })

  test('of pictures leaves something to do until somebody says it is done', async ({
    client,
    assert,
  }) => {
    const { id, path } = await consented('image', '')
    await post(client, `${path}/withdrawals`, withdrawal())
    const waiting = async () => {
      const page = await client
        .get(`/clients/${id}/papers`)
        .loginAs(await cast.anna())
        .withInertia()
      const { papers } = page.inertiaProps as {
        papers: { consents: { withdrawal: { isWaiting: boolean } }[] }
      }
      return papers.consents[0].withdrawal.isWaiting
    }
    assert.isTrue(await waiting())
    await post(client, `${path}/follow-ups`, { note: 'Usunięto dwa zdjęcia' })
    await post(client, `${path}/follow-ups`, { note: 'jeszcze raz' })
    assert.isFalse(await waiting())
    const [done, ...more] = await db.from('withdrawal_follow_ups')
    assert.equal(done.note, 'Usunięto dwa zdjęcia')
    assert.lengthOf(more, 0)
  })

  test('needs a day up to today, a way, and a consent of this very client', async ({
    client,
    assert,
  }) => {
    const { path, consentId } = await consented('image', '')
    const other = await consented('image', '')
    await post(client, `${path}/withdrawals`, { ...withdrawal(), withdrawnOn: '2099-01-01' })
    await post(client, `${path}/withdrawals`, { ...withdrawal(), withdrawnOn: day(31).toISODate() })
    await post(client, `${path}/withdrawals`, { ...withdrawal(), how: 'telepathy' })
    const foreign = `/clients/${other.id}/consents/${consentId}/withdrawals`
    const refused = [
      await post(client, foreign, withdrawal()),
      await post(client, `${path}/withdrawals`, withdrawal(), cast.teacher),
      await post(client, `${path}/withdrawals`, withdrawal(), cast.tariq),
      await post(client, `${path}/follow-ups`, {}, cast.tariq),
    ]
    refused.forEach((response) => response.assertStatus(404))
    assert.lengthOf(await db.from('consent_withdrawals'), 0)
    const door = await client.post(`${path}/withdrawals`).withCsrfToken().redirects(0)
    door.assertHeader('location', '/login')
  })
})
