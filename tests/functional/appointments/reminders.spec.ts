import { DateTime, Settings } from 'luxon'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { ZONE } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import OutboxMessage from '#app/core/models/outbox_message'
import { cancelAppointment } from '#app/appointments/cancel_appointment'
import { inviteParticipant, type Person } from '#app/clients/invite_participant'
import type Appointment from '#app/appointments/models/appointment'
import AppointmentReminder from '#app/appointments/models/appointment_reminder'
import { writeReminders } from '#app/appointments/reminders/write_reminders'
import { writeToPerson } from '#app/appointments/write_to_person'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import * as cast from '#tests/cast'

const PHONE = '+48601234567'
const MAIL = 'olena@poczta.example'
const moment = (text: string) => DateTime.fromISO(text, { zone: ZONE })
function goTo(text: string) {
  const millis = moment(text).toMillis()
  Settings.now = () => millis
}

async function booked(startsAt: string, person: Partial<Person> = {}) {
  const known = { name: 'Олена', language: 'uk', phone: PHONE, email: MAIL, ...person }
  const { id } = await inTransaction((trx) => inviteParticipant(known, trx))
  const meeting = {
    staff: await cast.anna(),
    participantId: id,
    startsAt: moment(startsAt).toUTC(),
  }
  return makeMeeting(meeting)
}

async function sent() {
  const messages = await OutboxMessage.query().orderBy('id')
  return messages.map(({ kind, channel, state }) => `${kind} ${channel} ${state}`)
}

/** What a move does to the appointment and its messages. */
async function moveTo(appointment: Appointment, startsAt: string) {
  const span = {
    startsAt: moment(startsAt).toUTC(),
    endsAt: moment(startsAt).plus({ minutes: 45 }).toUTC(),
  }
  await appointment.merge({ ...span, version: appointment.version + 1 }).save()
  await inTransaction((trx) => writeToPerson('moved', appointment, trx))
}

test.group('Reminders', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    goTo('2026-11-10T12:00')
    return () => void (Settings.now = () => Date.now())
  })

  test('two days before comes a mail, three hours before a text message', async ({ assert }) => {
    await booked('2026-11-25T14:30')
    goTo('2026-11-23T14:20')
    assert.equal(await writeReminders(), 0)
    goTo('2026-11-23T14:31')
    assert.equal(await writeReminders(), 1)
    assert.equal(await writeReminders(), 0, 'only once')
    goTo('2026-11-25T11:31')
    assert.equal(await writeReminders(), 1)
    assert.deepEqual(await sent(), [
      'appointment_reminder_days mail waiting',
      'appointment_reminder_hours sms waiting',
    ])
  })

  for (const language of PUBLIC_LANGUAGES) {
    test(`who speaks ${language} is reminded in ${language}`, async ({ assert }) => {
      await booked('2026-11-25T14:30', { language })
      goTo('2026-11-23T14:31')
      await writeReminders()
      goTo('2026-11-25T11:31')
      await writeReminders()
      const messages = await OutboxMessage.query().orderBy('id')
      assert.deepEqual(
        messages.map((message) => message.language),
        [language, language]
      )
      for (const { parsedContent } of messages) {
        assert.include(parsedContent.text, `/${language}/bookings/`)
        assert.include(parsedContent.text, '14:30')
        assert.notMatch(parsedContent.text, /housing|mieszkan/i)
      }
    })
  }

  test('without a safe phone the mail reminds, without a mailbox the phone', async ({ assert }) => {
    await booked('2026-11-25T14:30', { phone: undefined })
    await booked('2026-11-25T15:00', { email: undefined })
    goTo('2026-11-23T15:01')
    await writeReminders()
    goTo('2026-11-25T12:01')
    await writeReminders()
    assert.sameMembers(await sent(), [
      'appointment_reminder_days mail waiting',
      'appointment_reminder_days sms waiting',
      'appointment_reminder_hours mail waiting',
      'appointment_reminder_hours sms waiting',
    ])
  })

  test('a land line gets no text message', async ({ assert }) => {
    await booked('2026-11-25T14:30', { email: undefined, phone: '122620000' })
    goTo('2026-11-23T15:01')
    assert.equal(await writeReminders(), 0)
    assert.deepEqual(await sent(), [])
  })

  test('nobody is woken: nine in the morning is reminded of the evening before', async ({
    assert,
  }) => {
    await booked('2026-11-25T09:00')
    goTo('2026-11-24T19:32')
    await writeReminders()
    const [message] = await OutboxMessage.query().where('kind', 'appointment_reminder_hours')
    assert.equal(message.availableAt.toMillis(), moment('2026-11-24T19:32').toMillis())
  })

  test('a cancelled appointment is not reminded of, and what waited is withheld', async ({
    assert,
  }) => {
    const anna = await cast.anna()
    const first = await booked('2026-11-25T14:30')
    goTo('2026-11-23T14:31')
    await writeReminders()
    await cancelAppointment({ appointment: first, staffMemberId: anna.id, reason: 'by_centre' })
    goTo('2026-11-25T11:31')
    await writeReminders()
    assert.deepEqual(await sent(), [
      'appointment_reminder_days mail withheld',
      'appointment_cancelled mail waiting',
    ])
  })

  test('a moved appointment is reminded of at its new time only', async ({ assert }) => {
    const appointment = await booked('2026-11-25T14:30')
    goTo('2026-11-23T14:31')
    await writeReminders()
    await moveTo(appointment, '2026-11-30T10:00')
    goTo('2026-11-25T11:31')
    assert.equal(await writeReminders(), 0)
    goTo('2026-11-28T10:01')
    assert.equal(await writeReminders(), 1)
    const versions = await AppointmentReminder.query().orderBy('id')
    assert.deepEqual(
      versions.map(({ kind, version }) => [kind, version]),
      [
        ['reminder_days', 1],
        ['reminder_days', 2],
      ]
    )
  })

  test('moved to tomorrow, it is reminded of once: the change itself said the rest', async ({
    assert,
  }) => {
    const appointment = await booked('2026-11-25T14:30')
    goTo('2026-11-23T10:00')
    await moveTo(appointment, '2026-11-24T14:30')
    goTo('2026-11-23T16:00')
    assert.equal(await writeReminders(), 0)
    goTo('2026-11-24T11:31')
    assert.equal(await writeReminders(), 1)
  })

  test('a meeting booked later than that gets no reminder of the kind', async ({ assert }) => {
    goTo('2026-11-25T12:15')
    await booked('2026-11-25T14:30')
    goTo('2026-11-25T12:20')
    assert.equal(await writeReminders(), 0)
  })
})
