import { randomBytes } from 'node:crypto'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { DateTime, Settings } from 'luxon'
import ical from 'node-ical'
import { ZONE } from '#app/core/clock'
import AppointmentCancellation from '#app/appointments/models/appointment_cancellation'
import { calendarToken } from '#app/dossier/calendars/calendar_token'
import { openFeed } from '#app/dossier/calendars/open_feed'
import CalendarFeed, { type FeedDetail } from '#app/dossier/models/calendar_feed'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import * as cast from '#tests/cast'

const inWarsaw = (text: string) => DateTime.fromISO(text, { zone: ZONE }).toUTC()

async function annasFeed(detail: FeedDetail = 'busy') {
  const anna = await cast.anna()
  await openFeed(anna, detail)
  const { id } = await CalendarFeed.findByOrFail('staffMemberId', anna.id)
  return { anna, address: `/calendars/${calendarToken(id)}.ics` }
}

async function meetingAt(startsAt: DateTime) {
  const { id: participantId } = await ParticipantFactory.merge({
    givenName: 'Оксана',
    familyName: 'Бондаренко',
  }).create()
  return makeMeeting({ staff: await cast.anna(), participantId, startsAt })
}

const tomorrow = () => DateTime.utc().startOf('hour').plus({ days: 1 })

const eventsIn = (text: string) =>
  Object.values(ical.sync.parseICS(text)).filter((item) => item?.type === 'VEVENT')

test.group('The calendar of an adviser by a secret address', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('it says when somebody is taken, and nothing of whom or why', async ({ client, assert }) => {
    const { address } = await annasFeed()
    const { reference, startsAt } = await meetingAt(tomorrow())
    const response = await client.get(address)
    response.assertStatus(200)
    assert.include(response.header('content-type'), 'text/calendar')
    const [event] = eventsIn(response.text())
    assert.equal(event!.summary, 'Zajęte')
    assert.equal(event!.start.toISOString(), startsAt.toJSDate().toISOString())
    for (const secret of ['Оксана', 'Бондаренко', 'housing', 'mieszka', reference, 'uk']) {
      assert.notInclude(response.text(), secret)
    }
  })

  test('it shows initials to whoever chose so', async ({ client, assert }) => {
    const { address } = await annasFeed('initials')
    await meetingAt(tomorrow())
    const response = await client.get(address)
    assert.equal(eventsIn(response.text())[0]!.summary, 'О. Б.')
    assert.notInclude(response.text(), 'Оксана')
  })

  test('a cancelled meeting vanishes', async ({ client, assert }) => {
    const { address } = await annasFeed()
    const { id } = await meetingAt(tomorrow())
    const by = { staffMemberId: null, reason: 'by_person' }
    const before = await client.get(address)
    await AppointmentCancellation.create({ appointmentId: id, ...by })
    const after = await client.get(address).header('if-none-match', before.header('etag')!)
    after.assertStatus(200)
    assert.lengthOf(eventsIn(after.text()), 0)
  })

  test('what has not changed is not sent again', async ({ client, assert }) => {
    const { address } = await annasFeed()
    await meetingAt(tomorrow())
    const first = await client.get(address)
    assert.match(first.header('last-modified')!, /GMT$/)
    const again = await client.get(address).header('if-none-match', first.header('etag')!)
    again.assertStatus(304)
    const reads = await db.from('audit_entries').where('action', 'calendar_feed.read')
    assert.lengthOf(reads, 1)
  })

  test('meetings around both changes of the clock stand where they stood', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { address } = await annasFeed()
    Settings.now = () => Date.parse('2027-03-01T10:00Z')
    cleanup(() => {
      Settings.now = () => Date.now()
    })
    const wall = ['2027-03-26T09:00', '2027-03-29T09:00'].map(inWarsaw)
    for (const startsAt of wall) {
      await meetingAt(startsAt)
    }
    const response = await client.get(address)
    const events = eventsIn(response.text())
    const hours = events.map((event) =>
      DateTime.fromJSDate(event!.start).setZone(ZONE).toFormat('yyyy-MM-dd HH:mm')
    )
    assert.sameMembers(hours, ['2027-03-26 09:00', '2027-03-29 09:00'])
    assert.notEqual(wall[0].hour, wall[1].hour)
  })

  test('a wrong, a renewed and a withdrawn address lead nowhere', async ({ client }) => {
    const { anna, address } = await annasFeed()
    const wrong = await client.get(`/calendars/${randomBytes(24).toString('base64url')}.ics`)
    wrong.assertStatus(404)
    await client.post('/account/calendar').loginAs(anna).withCsrfToken().form({ detail: 'busy' })
    const old = await client.get(address)
    old.assertStatus(404)
    const renewed = await CalendarFeed.findByOrFail('staffMemberId', anna.id)
    await client.delete('/account/calendar').loginAs(anna).withCsrfToken()
    const withdrawn = await client.get(`/calendars/${calendarToken(renewed.id)}.ics`)
    withdrawn.assertStatus(404)
  })

  test('the feed of somebody who left is silent', async ({ client }) => {
    const { anna, address } = await annasFeed()
    await anna.merge({ deactivatedAt: DateTime.utc() }).save()
    const response = await client.get(address)
    response.assertStatus(404)
  })

  test('the database keeps no address, only its hash', async ({ assert }) => {
    const { address } = await annasFeed()
    const [row] = await db.from('calendar_feeds')
    const token = address.slice('/calendars/'.length, -'.ics'.length)
    assert.isAtLeast(Buffer.from(token, 'base64url').length, 16)
    assert.notInclude(JSON.stringify(row), token)
  })

  test('reception has no calendar to publish', async ({ client }) => {
    const renata = await cast.receptionist()
    const page = await client.get('/account/calendar').loginAs(renata)
    page.assertStatus(404)
  })

  test('a detail nobody offers is refused', async ({ client, assert }) => {
    const anna = await cast.anna()
    await client.post('/account/calendar').loginAs(anna).withCsrfToken().form({ detail: 'names' })
    assert.isNull(await CalendarFeed.findBy('staffMemberId', anna.id))
  })
})
