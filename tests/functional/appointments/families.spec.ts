import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant, type Person } from '#app/clients/invite_participant'
import type { MessageKind } from '#app/appointments/letters/letter_kind'
import { hashOfToken, tokenOf } from '#app/appointments/appointment_token'
import { writeToPerson } from '#app/appointments/write_to_person'
import Guardianship from '#app/clients/models/guardianship'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'
import Participant from '#app/clients/models/participant'

const MOTHER = {
  name: 'Olena',
  language: 'uk',
  phone: '+48601234567',
  email: 'olena@poczta.example',
}
const FATHER = { name: 'Karim', language: 'ar', phone: '+48602345678' }

const invited = async (person: Person) => {
  const { id } = await inTransaction((trx) => inviteParticipant(person, trx))
  return id
}

/** A meeting of the first of these people; the others come along. */
async function meetingOf([first, ...others]: string[]) {
  const startsAt = now().plus({ days: 5 })
  const meeting = await makeMeeting({ staff: await cast.anna(), participantId: first, startsAt })
  for (const [position, id] of others.entries()) {
    const row = { appointment_id: meeting.id, participant_id: id, position }
    await db.table('appointment_participants').insert(row)
  }
  return meeting
}

async function writtenTo(people: string[], kind: MessageKind = 'reminder_days') {
  const meeting = await meetingOf(people)
  await inTransaction((trx) => writeToPerson(kind, meeting, trx))
  const messages = await OutboxMessage.query().where('subject_id', meeting.id).orderBy('id')
  return messages.map(({ language, channel, recipient }) => `${language} ${channel} ${recipient}`)
}

test.group('A family that comes together', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('everybody with a contact of their own is reminded, each in their language', async ({
    assert,
  }) => {
    const people = [await invited(MOTHER), await invited(FATHER)]
    people.push(await invited({ name: 'Marko', language: 'uk' }))
    const hers = 'uk mail olena@poczta.example'
    assert.deepEqual(await writtenTo(people), [hers, 'ar sms +48602345678'])
    const texts = ['uk sms +48601234567', 'ar sms +48602345678']
    assert.deepEqual(await writtenTo(people, 'reminder_hours'), texts)
    assert.deepEqual(await writtenTo(people, 'cancelled'), [hers, 'ar sms +48602345678'])
    assert.deepEqual(await writtenTo(people, 'missed'), [hers])
  })

  test('a telephone that two of them share rings once', async ({ assert }) => {
    const people = [await invited(MOTHER), await invited({ ...FATHER, phone: MOTHER.phone })]
    assert.deepEqual(await writtenTo(people), ['uk mail olena@poczta.example'])
    assert.deepEqual(await writtenTo(people, 'reminder_hours'), ['uk sms +48601234567'])
  })

  test('what is not safe for one of them is not written to for another', async ({ assert }) => {
    const people = [await invited(MOTHER), await invited({ ...FATHER, phone: MOTHER.phone })]
    await db
      .from('contact_points')
      .where({ participant_id: people[1], kind: 'phone' })
      .update({ is_safe_to_write: false })
    assert.deepEqual(await writtenTo(people, 'reminder_hours'), ['uk mail olena@poczta.example'])
  })

  test('a child that comes along is no way to a parent who does not', async ({ assert }) => {
    const branchId = await cast.idOf(cast.krakow())
    const staff = await cast.anna()
    const contacts = [{ kind: 'phone' as const, value: FATHER.phone }]
    const father = await makeClient(staff, { branchId, contacts })
    const child = await makeClient(staff, { branchId, contacts: [] })
    const link = { clientId: child.id, guardianClientId: father.id, basis: 'parent' as const }
    await Guardianship.create({ ...link, recordedBy: staff.id })
    const { id } = await Participant.findByOrFail('client_id', child.id)
    const people = [await invited(MOTHER), id]
    assert.deepEqual(await writtenTo(people, 'reminder_hours'), ['uk sms +48601234567'])
  })
})

test.group('The address of a video meeting', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a text message leads to the page that has it; a mail has it itself', async ({
    client,
    assert,
  }) => {
    const meeting = await meetingOf([await invited(FATHER)])
    const token = tokenOf(meeting.id)
    const staff = await cast.anna()
    await staff.merge({ videoLink: 'https://meet.example/anna' }).save()
    await meeting.merge({ channel: 'video', tokenHash: hashOfToken(token) }).save()
    await inTransaction((trx) => writeToPerson('reminder_hours', meeting, trx))
    const [text] = await OutboxMessage.query().where('subject_id', meeting.id)
    assert.include(text.parsedContent.text, `/ar/bookings/${token}`)
    assert.notInclude(text.parsedContent.text, 'meet.example')
    const page = await client.get(`/ar/bookings/${token}`)
    assert.include(page.text(), 'https://meet.example/anna')
    await meeting.merge({ channel: 'phone' }).save()
    const call = await client.get(`/ar/bookings/${token}`)
    assert.notInclude(call.text(), 'meet.example')
  })
})
