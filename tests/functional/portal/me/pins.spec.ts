import { Settings } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { Guest, statusOf, textOf } from '#tests/functional/portal/me/guest'
import { booker, client, PHONE } from '#tests/functional/portal/me/people'

const WRONG = { pin: '9999' }

test.group('A PIN of one’s own', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => {
    Settings.now = () => Date.now()
  })

  test('a mother and her grown-up son share a telephone and see only their own', async ({
    assert,
  }) => {
    const mother = await client('Halyna', 'Melnyk')
    const son = await booker('Taras Melnyk')
    const [hers, his] = [new Guest(), new Guest()]
    await hers.choose(PHONE, 'Галина', '7351')
    await his.choose(PHONE, 'Taras', '8264')
    const page = async (pin: string) => {
      const guest = new Guest()
      await guest.enter(PHONE, pin)
      return await textOf(guest.get('/me'))
    }
    for (const text of [await page('7351'), await textOf(hers.get('/me'))]) {
      assert.include(text, mother.meeting.id)
      assert.notInclude(text, son.meeting.id)
      assert.notInclude(text, 'Taras')
    }
    for (const text of [await page('8264'), await textOf(his.get('/me'))]) {
      assert.include(text, son.meeting.id)
      assert.notInclude(text, mother.meeting.id)
      assert.notInclude(text, 'Halyna')
    }
    const foreign = await his.get(`/me/appointments/${mother.meeting.id}/cancellation`)
    assert.equal(foreign.status, 404)
  })

  test('the PIN of the other one is not told: it is only too easy', async ({ assert }) => {
    await client('Halyna', 'Melnyk')
    await booker('Taras')
    await new Guest().choose(PHONE, 'Halyna', '7351')
    const taken = await new Guest().choose(PHONE, 'Taras', '7351')
    const easy = await new Guest().choose(PHONE, 'Taras', '4321')
    assert.equal(taken.status, 422)
    assert.equal(taken.text, easy.text)
  })

  test('who has a PIN already is not found by name, as is somebody who is not there', async ({
    assert,
  }) => {
    await booker('Olena')
    await new Guest().choose(PHONE, 'Olena', '7351')
    const again = await new Guest().choose(PHONE, 'Olena', '8264')
    const nobody = await new Guest().choose(PHONE, 'Olena ', '8264')
    assert.equal(again.status, 422)
    assert.equal(
      again.text.replace('"Olena"', '"Olena "'),
      nobody.text.replace('"Olena"', '"Olena "')
    )
    assert.lengthOf(await db.from('personal_pins'), 1)
  })

  test('several bookings under one name are one person', async ({ assert }) => {
    const first = await booker('Олена')
    const second = await booker('Olena Kovalenko')
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    const { text } = await guest.get('/me')
    assert.include(text, first.meeting.id)
    assert.include(text, second.meeting.id)
  })

  test('two wrong letters or two different PINs are said at the field', async ({ assert }) => {
    await booker('Olena')
    const guest = new Guest()
    await guest.prove(PHONE)
    const forms = {
      pin: { first_name: 'Olena', pin: '12', pin_again: '12' },
      pin_again: { first_name: 'Olena', pin: '7351', pin_again: '7352' },
      first_name: { first_name: 'Maria', pin: '7351', pin_again: '7351' },
    }
    for (const [field, form] of Object.entries(forms)) {
      const answer = await guest.post('/me/pin/new', form)
      assert.equal(answer.status, 422)
      assert.include(answer.text, `id="${field}-problem"`)
    }
  })

  test('five wrong PINs shut the door for a while, also for the right one', async ({ assert }) => {
    await booker('Olena')
    await new Guest().choose(PHONE, 'Olena', '7351')
    const guest = new Guest()
    await guest.prove(PHONE)
    for (let time = 1; time <= 5; time++) {
      assert.equal(await statusOf(guest.post('/me/pin', WRONG)), 422)
    }
    assert.equal(await statusOf(guest.post('/me/pin', { pin: '7351' })), 422)
    const soon = Date.now() + 16 * 60_000
    Settings.now = () => soon
    assert.equal(await statusOf(new Guest().enter(PHONE, '7351')), 303)
  })

  test('wrong PINs of the son shut the mother’s door, her right one opens only hers', async ({
    assert,
  }) => {
    await client('Halyna', 'Melnyk')
    await booker('Taras')
    await new Guest().choose(PHONE, 'Halyna', '7351')
    await new Guest().choose(PHONE, 'Taras', '8264')
    const guest = new Guest()
    for (let time = 1; time <= 4; time++) {
      await guest.prove(PHONE).catch(() => undefined)
      await db.from('rate_limits').delete()
      await guest.post('/me/pin', WRONG)
    }
    await new Guest().enter(PHONE, '8264')
    const [hers] = await db.from('personal_pins').whereNotNull('client_id')
    const [his] = await db.from('personal_pins').whereNotNull('participant_id')
    assert.equal(hers.failed_tries, 4)
    assert.equal(his.failed_tries, 0)
  })
})
