import { DateTime, Settings } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { checkCode } from '#app/portal/codes/check_code'
import { sendCode } from '#app/portal/codes/send_code'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import { codeIn } from '#tests/functional/portal/me/guest'
import { statementsOf } from '#tests/functional/portal/me/statements'

const PHONE = '+48601234567'
const known = { kind: 'phone' as const, value: '601 234 567', purpose: 'my_centre' as const }
const unknown = { ...known, value: '699 999 999' }
const purpose = { language: 'uk' as const }

const somebody = (contact: Record<string, unknown> = {}) =>
  ParticipantFactory.with('contactPoints', 1, (points) =>
    points.merge({ kind: 'phone', value: PHONE, ...contact })
  ).create()

const lastCode = async () => codeIn(await OutboxMessage.query().orderBy('id', 'desc').firstOrFail())

test.group('One-time codes', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => {
    Settings.now = () => Date.now()
  })

  test('a phone that the Centre knows gets one text message, in the language of the page', async ({
    assert,
  }) => {
    await somebody()
    await sendCode({ ...known, ...purpose })
    const [message] = await OutboxMessage.all()
    assert.equal(message.recipient, PHONE)
    assert.equal(message.channel, 'sms')
    assert.equal(message.parts, 1)
    assert.match(message.parsedContent.text, /^\d{6} – ваш код/)
  })

  test('nobody hears of a phone that is unknown, unsafe, ended or an employer’s', async ({
    assert,
  }) => {
    await somebody({ isSafeToWrite: false })
    await somebody()
    await somebody({ value: '+48602000001', owner: 'employer' })
    await somebody({ value: '+48602000002', validUntil: DateTime.utc().minus({ days: 1 }) })
    for (const value of [PHONE, '602000001', '602000002', '699999999']) {
      await sendCode({ ...known, ...purpose, value })
    }
    assert.isEmpty(await OutboxMessage.all())
    assert.lengthOf(await db.from('one_time_codes'), 4)
  })

  test('known and unknown take the same statements', async ({ assert }) => {
    await somebody()
    const forKnown = await statementsOf(() => sendCode({ ...known, ...purpose }))
    const forUnknown = await statementsOf(() => sendCode({ ...unknown, ...purpose }))
    assert.deepEqual(forUnknown, forKnown)
    assert.isAbove(forKnown.length, 5)
  })

  test('a code opens once, for its purpose and its contact', async ({ assert }) => {
    await somebody()
    await sendCode({ ...known, ...purpose })
    const code = await lastCode()
    assert.isFalse(await checkCode({ ...known, code, purpose: 'over_limit' }))
    assert.isFalse(await checkCode({ ...unknown, code }))
    assert.isTrue(await checkCode({ ...known, code }))
    assert.isFalse(await checkCode({ ...known, code }))
  })

  test('after five wrong tries the right code opens nothing', async ({ assert }) => {
    await somebody()
    await sendCode({ ...known, ...purpose })
    const code = await lastCode()
    for (const digit of [1, 2, 3, 4, 5]) {
      assert.isFalse(await checkCode({ ...known, code: `${digit}x` }))
    }
    assert.isFalse(await checkCode({ ...known, code }))
  })

  test('a code lasts ten minutes, and a newer one replaces it', async ({ assert }) => {
    await somebody()
    await sendCode({ ...known, ...purpose })
    const first = await lastCode()
    await sendCode({ ...known, ...purpose })
    const second = await lastCode()
    assert.equal(await checkCode({ ...known, code: first }), first === second)
    const later = Date.now() + 10 * 60_000 + 1000
    Settings.now = () => later
    assert.isFalse(await checkCode({ ...known, code: second }))
  })

  test('a sixth code within the hour is not sent', async ({ assert }) => {
    await somebody()
    for (let time = 1; time <= 6; time++) {
      await sendCode({ ...known, ...purpose })
    }
    assert.lengthOf(await OutboxMessage.all(), 5)
  })

  test('the database knows neither the number nor the code', async ({ assert }) => {
    await somebody()
    await sendCode({ ...known, ...purpose })
    const rows = JSON.stringify(await db.from('one_time_codes'))
    assert.notInclude(rows, '601234567')
    assert.notInclude(rows, await lastCode())
  })
})
