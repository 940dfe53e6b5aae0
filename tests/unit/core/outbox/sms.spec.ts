import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import { Channel } from '#app/core/outbox/channels/channel'
import { smsGateway } from '#app/core/outbox/channels/sms_gateway'
import { deliverMessages } from '#app/core/outbox/deliver_messages'
import { freePort } from '#tests/concurrency/servers'
import { FakeSmsGateway, type Trouble } from '#tests/fake_sms_gateway'
import { enqueueLetter, enqueueText, later, onTime, rowOf } from '#tests/outbox_letters'

test.group('Text messages', (group) => {
  let gateway: FakeSmsGateway
  let sms: Channel
  let port: number

  group.setup(async () => {
    port = await freePort()
  })
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    later(0)
    gateway = new FakeSmsGateway()
    const url = `http://127.0.0.1:${port}/sms.do`
    sms = new Channel('sms', [smsGateway({ url, token: 'abc', from: 'MCI' })])
    await gateway.open(port)
    return async () => {
      onTime()
      await gateway.close()
    }
  })

  async function afterTrouble(trouble: Trouble) {
    const { id } = await enqueueText()
    gateway.troubles = [trouble]
    await deliverMessages(sms)
    return rowOf(id)
  }

  test('a text reaches the gateway in its own script, with our number for it', async ({
    assert,
  }) => {
    const { id } = await enqueueText()
    await enqueueLetter()
    assert.equal(await deliverMessages(sms), 1)
    const [{ to, message, fields }] = gateway.texts
    assert.equal(to, '48500600700')
    assert.equal(message, 'Чекаємо на вас о 14:30.')
    assert.include(Object.fromEntries(fields), { idx: id, from: 'MCI', encoding: 'utf-8' })
    assert.deepEqual(gateway.tokens, ['Bearer abc'])
  })

  test('its parts, price and number at the gateway are kept', async ({ assert }) => {
    const { id, parts } = await enqueueText()
    assert.equal(parts, 1)
    await deliverMessages(sms)
    const message = await rowOf(id)
    assert.include(message, { state: 'sent', via: 'first', providerId: 'sms-1' })
    assert.include(message, { parts: 1, costThousandths: 165 })
  })

  test('a number that does not exist is not tried again', async ({ assert }) => {
    const message = await afterTrouble({ error: 13 })
    assert.include(message, { state: 'failed', lastError: 'SMS 13: Refused' })
    later(600)
    assert.equal(await deliverMessages(sms), 0)
  })

  for (const error of [11, 12, 57, 59, 76, 112]) {
    test(`a text that the gateway never takes is not tried again: ${error}`, async ({ assert }) => {
      assert.include(await afterTrouble({ error }), { state: 'failed', unsureAttempts: 0 })
    })
  }

  test('an error inside the gateway is asked about there, not sent by another', async ({
    assert,
  }) => {
    for (const error of [201, 999]) {
      const { state, unsureAttempts } = await afterTrouble({ error })
      assert.deepEqual([state, unsureAttempts], ['waiting', 1], String(error))
    }
  })

  for (const trouble of [
    { error: 17 },
    { error: 18 },
    { error: 74 },
    { error: 103 },
    { error: 101 },
    { error: 52 },
    { status: 503 },
    { status: 429 },
    { status: 500 },
    'hangs_up',
    'babbles',
  ] as const) {
    test(`a gateway in trouble gets it later: ${JSON.stringify(trouble)}`, async ({ assert }) => {
      const { id, state } = await afterTrouble(trouble)
      assert.equal(state, 'waiting')
      later(1)
      assert.equal(await deliverMessages(sms), 1)
      assert.deepEqual(
        gateway.texts.map(({ idx }) => idx),
        [id]
      )
    })
  }

  test('a gateway that dies after it took the text is asked again, and sends it once', async ({
    assert,
  }) => {
    const { id, state, unsureAttempts } = await afterTrouble('dies_after')
    assert.deepEqual([state, unsureAttempts], ['waiting', 1])
    later(1)
    assert.equal(await deliverMessages(sms), 1)
    assert.deepEqual(gateway.requests, [id, id])
    assert.equal(gateway.texts.length, 1)
    assert.include(await rowOf(id), { state: 'sent' })
  })

  test('a text for later waits for its time', async ({ assert }) => {
    await enqueueText({ availableAt: now().plus({ hours: 2 }) })
    assert.equal(await deliverMessages(sms), 0)
    later(121)
    assert.equal(await deliverMessages(sms), 1)
  })

  test('what an outage held up until the night waits for the morning, a code of the night does not', async ({
    assert,
  }) => {
    const reminder = await enqueueText()
    later(12 * 60)
    const code = await enqueueText({ kind: 'one_time_code' })
    assert.equal(await deliverMessages(sms), 1)
    assert.equal(gateway.texts[0].idx, code.id)
    later(20 * 60)
    assert.equal(await deliverMessages(sms), 1)
    assert.equal(gateway.texts[1].idx, reminder.id)
  })

  test('a text that is worth nothing any more is not sent', async ({ assert }) => {
    const { id } = await enqueueText({ giveUpAt: now().plus({ minutes: 10 }) })
    later(11)
    assert.equal(await deliverMessages(sms), 0)
    assert.include(await rowOf(id), { state: 'failed' })
    assert.equal(gateway.requests.length, 0)
  })
})
