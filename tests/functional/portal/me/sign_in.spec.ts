import { test } from '@japa/runner'
import { Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { Guest, lastCode, locationOf, statusOf, textOf } from '#tests/functional/portal/me/guest'
import { booker, client, PHONE } from '#tests/functional/portal/me/people'
import { statementsOf } from '#tests/functional/portal/me/statements'

const UNKNOWN = '699 000 111'
const FREE = ['date', 'set-cookie', 'x-request-id']

const comparable = ({ status, headers, text }: Awaited<ReturnType<Guest['get']>>) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => !FREE.includes(name)),
})

test.group('The door of My Centre', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => {
    Settings.now = () => Date.now()
  })

  test('a first visit: telephone, code, name and PIN; a second one: telephone, code, PIN', async ({
    assert,
  }) => {
    const { meeting } = await booker('Олена Коваленко')
    const guest = new Guest('uk')
    assert.equal(await locationOf(guest.post('/me/sign-in', { contact: PHONE })), '/uk/me/code')
    const proven = await guest.post('/me/code', { code: await lastCode() })
    assert.equal(proven.location, '/uk/me/pin')
    const form = { first_name: 'Olena', pin: '7351', pin_again: '7351' }
    assert.equal(await locationOf(guest.post('/me/pin/new', form)), '/uk/me?done=pin')
    const page = await guest.get('/me')
    assert.equal(page.status, 200)
    assert.include(page.text, meeting.id)
    assert.equal(page.headers.get('cache-control'), 'no-store')
    const later = new Guest('uk')
    assert.equal(await locationOf(later.enter('601 234 567', '٧٣٥١')), '/uk/me')
    assert.include(await textOf(later.get('/me')), meeting.id)
  })

  test('known and unknown are answered with the same bytes, at every step', async ({ assert }) => {
    await booker('Olena')
    const [known, unknown] = [new Guest(), new Guest()]
    const steps: ((guest: Guest, contact: string) => ReturnType<Guest['get']>)[] = [
      (guest, contact) => guest.post('/me/sign-in', { contact }),
      (guest) => guest.get('/me/code'),
      (guest) => guest.post('/me/code', { code: '000 00x' }),
      (guest) => guest.post('/me/code', { code: '123456' }),
      (guest) => guest.get('/me/pin'),
      (guest) => guest.get('/me'),
    ]
    for (const step of steps) {
      const one = comparable(await step(known, PHONE))
      assert.deepEqual(comparable(await step(unknown, UNKNOWN)), one)
    }
    assert.lengthOf(await OutboxMessage.all(), 1)
  })

  test('the same for a telephone that is not safe, at work behind the answer too', async ({
    assert,
  }) => {
    await booker('Olena')
    const { participant } = await booker('Oksana', { phone: '+48602222222' })
    await db
      .from('contact_points')
      .where('participant_id', participant.id)
      .update({ is_safe_to_write: false })
    const work = []
    for (const contact of [PHONE, UNKNOWN, '602 222 222']) {
      const guest = new Guest()
      const sent = await statementsOf(() => guest.post('/me/sign-in', { contact }))
      const tried = await statementsOf(() => guest.post('/me/code', { code: '123456' }))
      work.push([...sent, ...tried])
    }
    assert.deepEqual(work[1], work[0])
    assert.deepEqual(work[2], work[0])
    assert.lengthOf(await OutboxMessage.all(), 1)
  })

  test('what is neither a telephone nor a mailbox is asked for again', async ({ assert }) => {
    for (const contact of ['', '12', 'olena@', 'a'.repeat(300), `${'9'.repeat(150)}@x.pl`]) {
      const answer = await new Guest('ar').post('/me/sign-in', { contact })
      assert.equal(answer.status, 422, contact)
      assert.include(answer.text, 'id="contact-problem"')
    }
  })

  test('the code of one contact does not open another', async ({ assert }) => {
    await booker('Olena')
    await booker('Ivan', { phone: '+48603333333' })
    const [olena, ivan] = [new Guest(), new Guest()]
    await olena.post('/me/sign-in', { contact: PHONE })
    const hers = await lastCode()
    await ivan.post('/me/sign-in', { contact: '603 333 333' })
    assert.equal(await statusOf(ivan.post('/me/code', { code: hers })), 422)
    assert.equal(await statusOf(olena.post('/me/code', { code: hers })), 303)
  })

  test('nobody skips a step', async ({ assert }) => {
    await booker('Olena')
    const guest = new Guest()
    for (const path of ['/me', '/me/details', '/me/code', '/me/pin', '/me/pin/new']) {
      assert.match(await locationOf(guest.get(path)), /^\/pl\/me\/sign-in/, path)
    }
    await guest.post('/me/sign-in', { contact: PHONE })
    for (const path of ['/me', '/me/pin', '/me/pin/new']) {
      assert.match(await locationOf(guest.get(path)), /^\/pl\/me\/sign-in/, path)
    }
    assert.equal(await statusOf(guest.get('/me/code')), 200)
    const form = { first_name: 'Olena', pin: '7351', pin_again: '7351' }
    assert.match(await locationOf(guest.post('/me/pin/new', form)), /sign-in/)
    assert.isEmpty(await db.from('personal_pins'))
  })

  test('a token planted before the sign-in opens nothing after it', async ({ assert }) => {
    await booker('Olena')
    const [thief, victim] = [new Guest(), new Guest()]
    await thief.post('/me/sign-in', { contact: UNKNOWN })
    victim.cookies = new Map(thief.cookies)
    await victim.choose(PHONE, 'Olena', '7351')
    assert.equal(await statusOf(victim.get('/me')), 200)
    assert.equal(await statusOf(thief.get('/me')), 303)
  })

  test('a token that was seen between the steps is worth nothing after the next', async ({
    assert,
  }) => {
    await booker('Olena')
    const [thief, victim] = [new Guest(), new Guest()]
    await victim.prove(PHONE)
    thief.cookies = new Map(victim.cookies)
    await victim.post('/me/pin/new', { first_name: 'Olena', pin: '7351', pin_again: '7351' })
    assert.equal(await statusOf(victim.get('/me')), 200)
    assert.equal(await statusOf(thief.get('/me')), 303)
  })

  test('twenty minutes alone end it, also in the middle of a form', async ({ assert }) => {
    const { meeting } = await booker('Olena')
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    const later = Date.now() + 21 * 60_000
    Settings.now = () => later
    const answer = await guest.post(`/me/appointments/${meeting.id}/cancellation`)
    assert.equal(answer.location, '/pl/me/sign-in?over=1')
    assert.isEmpty(await db.from('appointment_cancellations'))
  })

  test('after signing out neither the back button nor another tab opens anything', async ({
    assert,
  }) => {
    const { meeting } = await booker('Olena')
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    const tab = new Guest()
    tab.cookies = new Map(guest.cookies)
    assert.equal(await locationOf(guest.post('/me/sign-out')), '/pl/me/sign-in?out=1')
    assert.isEmpty(await db.from('portal_sessions'))
    for (const browser of [guest, tab]) {
      for (const path of ['', '/details', `/appointments/${meeting.id}/cancellation`]) {
        assert.include([302, 303], await statusOf(browser.get(`/me${path}`)))
      }
    }
  })

  test('the session is the person’s, never the staff’s', async ({ assert }) => {
    await booker('Olena')
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    const answer = await fetch(`http://${process.env.HOST}:${process.env.PORT}/desk`, {
      headers: { cookie: [...guest.cookies].map((pair) => pair.join('=')).join('; ') },
      redirect: 'manual',
    })
    assert.match(answer.headers.get('location') ?? '', /^\/login/)
  })

  test('the cookie is kept from scripts and goes with the browser', async ({ assert }) => {
    await booker('Olena')
    const answer = await new Guest().post('/me/sign-in', { contact: PHONE })
    const [cookie] = answer.headers.getSetCookie()
    assert.match(cookie, /^me=[\w-]{32};.*HttpOnly/)
    assert.match(cookie, /SameSite=Lax/)
    assert.notMatch(cookie, /Max-Age|Expires/)
  })

  test('a client comes in by mailbox as well', async ({ assert }) => {
    const { participant } = await client('Iryna', 'Bondar')
    await db.from('contact_points').where('participant_id', participant.id).delete()
    await participant.related('contactPoints').create({
      ...{ kind: 'email', value: 'Iryna@Example.com', owner: 'self', position: 0 },
      ...{ isSafeToCall: true, isSafeToWrite: true },
    })
    const done = await new Guest('en').choose('iryna@example.com', 'Iryna', '7351')
    assert.equal(done.location, '/en/me?done=pin')
  })
})
