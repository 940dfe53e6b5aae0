import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import OutboxMessage from '#app/core/models/outbox_message'
import type { ClientPayload } from '#app/clients/client_payload'
import EndRuleNotice from '#app/clients/models/end_rule_notice'
import EndRuleNoticePerson from '#app/clients/models/end_rule_notice_person'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { writeNoticePage } from '#app/clients/stay/notice_page'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const title = { kind: 'UKR' as const, validFrom: DateTime.utc(2023, 5, 5), endRule: 'UKR' }
const mailbox = (value: string, isSafeToWrite = true) => ({
  kind: 'email' as const,
  value,
  isSafeToWrite,
})

const holder = async (facts: Partial<ClientPayload>) =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    residenceTitles: [title],
    ...facts,
  })

const outcomes = async () => {
  const people = await EndRuleNoticePerson.query().orderBy('client_id')
  return new Map(people.map(({ clientId, outcome }) => [clientId, outcome]))
}

type Page = {
  preview: { holders: number; reachable: number; messages: { language: string; text: string }[] }
  progress: { written: number; calls: { id: string; clientId: string }[] } | null
}

test.group('One message to all holders', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an adviser reads it and may not send it, a teacher and a guest see nothing', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    await holder({ contacts: [mailbox('a@poczta.example')] })
    const page = await client.get('/stay-endings/UKR').loginAs(anna).withInertia()
    page.assertInertiaComponent('clients/end_rule_notice')
    const send = await client.post('/stay-endings/UKR').loginAs(anna).withCsrfToken()
    send.assertStatus(404)
    const teacher = await client.get('/stay-endings/UKR').loginAs(await cast.teacher())
    teacher.assertStatus(404)
    const guest = await client.get('/stay-endings/UKR').redirects(0)
    guest.assertHeader('location', '/login')
    const nothing = await client.get('/stay-endings/GONE').loginAs(anna)
    nothing.assertStatus(404)
    assert.lengthOf(await OutboxMessage.all(), 0)
  })

  test('everybody gets it once, in the own language, and the words name no status', async ({
    client,
    assert,
  }) => {
    await holder({ contacts: [mailbox('olena@poczta.example')], languages: ['uk'] })
    await holder({ contacts: [mailbox('giorgi@poczta.example')], languages: ['ka'] })
    const manager = await cast.manager()
    const send = () =>
      client.post('/stay-endings/UKR').loginAs(manager).withCsrfToken().redirects(0)
    const sent = await send()
    sent.assertStatus(303)
    await send()
    const messages = await OutboxMessage.query().orderBy('language')
    assert.sameMembers(
      messages.map(({ recipient }) => recipient),
      ['olena@poczta.example', 'giorgi@poczta.example']
    )
    const words = messages.map(({ content }) => content).join()
    assert.include(words, 'запрошуємо')
    assert.include(words, 'Please come')
    assert.notMatch(words, /UKR|PESEL|pobyt|residence|перебуван|visa/i)
    assert.lengthOf(await EndRuleNotice.all(), 1)
  })

  test('unsafe or missing addresses go on the call list of the own branch', async ({
    client,
    assert,
  }) => {
    const unsafe = await holder({ contacts: [mailbox('x@poczta.example', false)] })
    const without = await holder({ contacts: [] })
    const manager = await cast.manager()
    await client.post('/stay-endings/UKR').loginAs(manager).withCsrfToken().redirects(0)
    assert.lengthOf(await OutboxMessage.all(), 0)
    const read = async () => {
      const page = await client.get('/stay-endings/UKR').loginAs(manager).withInertia()
      return (page.inertiaProps as Page).progress!.calls
    }
    const calls = await read()
    assert.sameMembers(
      calls.map(({ clientId }) => clientId),
      [unsafe.id, without.id]
    )
    const elsewhere = await client
      .get('/stay-endings/UKR')
      .loginAs(await cast.tariq())
      .withInertia()
    assert.lengthOf((elsewhere.inertiaProps as Page).progress!.calls, 0)
    const call = (staff: Awaited<ReturnType<typeof cast.anna>>) =>
      client
        .post(`/stay-endings/UKR/calls/${calls[0].id}`)
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
    const refused = await call(await cast.tariq())
    refused.assertStatus(404)
    await call(await cast.anna())
    await call(manager)
    assert.lengthOf(await read(), 1)
    const person = await EndRuleNoticePerson.findOrFail(calls[0].id)
    assert.equal(person.calledBy, await cast.idOf(cast.anna()))
  })

  test('who holds a longer title gets nothing', async ({ client, assert }) => {
    const longer = {
      kind: 'TEMP_CUKR' as const,
      validFrom: DateTime.utc(2026, 9, 1),
      validUntil: DateTime.utc(2029, 8, 31),
    }
    const contacts = [mailbox('y@poczta.example')]
    const { id } = await holder({ contacts, residenceTitles: [title, longer] })
    await client
      .post('/stay-endings/UKR')
      .loginAs(await cast.manager())
      .withCsrfToken()
      .redirects(0)
    assert.lengthOf(await OutboxMessage.all(), 0)
    const met = await outcomes()
    assert.equal(met.get(id), 'secured')
  })

  test('somebody registered afterwards gets it when it is sent again, the others do not', async ({
    client,
    assert,
  }) => {
    const manager = await cast.manager()
    const send = () =>
      client.post('/stay-endings/UKR').loginAs(manager).withCsrfToken().redirects(0)
    await holder({ contacts: [mailbox('first@poczta.example')] })
    await send()
    await holder({ contacts: [mailbox('second@poczta.example')] })
    await send()
    assert.lengthOf(await OutboxMessage.all(), 2)
  })

  test('two runners at one place write to nobody twice', async ({ assert }) => {
    await holder({ contacts: [mailbox('one@poczta.example')] })
    const rule = await ResidenceEndRule.findOrFail('UKR')
    const notice = await EndRuleNotice.create({
      code: 'UKR',
      endsOn: rule.endsOn,
      staffMemberId: await cast.idOf(cast.manager()),
      reachedClientId: '',
      startedAt: DateTime.utc(),
    })
    const sameNotice = await EndRuleNotice.findOrFail(notice.id)
    await writeNoticePage(notice)
    await writeNoticePage(sameNotice)
    assert.lengthOf(await OutboxMessage.all(), 1)
  })

  test('when the law moves its day the message about the old day stops', async ({ assert }) => {
    await holder({ contacts: [mailbox('one@poczta.example')] })
    const notice = await EndRuleNotice.create({
      code: 'UKR',
      endsOn: DateTime.utc(2026, 3, 4),
      staffMemberId: await cast.idOf(cast.manager()),
      reachedClientId: '',
      startedAt: DateTime.utc(),
    })
    assert.isFalse(await writeNoticePage(notice))
    assert.lengthOf(await OutboxMessage.all(), 0)
  })
})
