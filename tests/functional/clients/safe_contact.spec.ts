import { readFile } from 'node:fs/promises'
import { globSync } from 'node:fs'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import OutboxMessage from '#app/core/models/outbox_message'
import { MESSAGE_KINDS } from '#app/appointments/appointment_message'
import { writeToPerson } from '#app/appointments/write_to_person'
import { attachParticipant } from '#app/clients/attach_participant'
import ContactPoint from '#app/clients/models/contact_point'
import Guardianship from '#app/clients/models/guardianship'
import Participant from '#app/clients/models/participant'
import { safeContactsOf } from '#app/clients/safe_contact'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const MAIL = 'olena@poczta.example'

async function known(
  contacts: { kind: 'email' | 'phone'; value: string; isSafeToWrite?: boolean }[]
) {
  const anna = await cast.anna()
  const person = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()), contacts })
  return { anna, person, participant: await Participant.findByOrFail('client_id', person.id) }
}

/** A visit booked under `participantId`, and every message about it. */
async function writeEverything(participantId: string) {
  const staff = await cast.anna()
  const appointment = await makeMeeting({ staff, participantId, startsAt: now().plus({ days: 1 }) })
  for (const kind of MESSAGE_KINDS) {
    await inTransaction((trx) => writeToPerson(kind, appointment, trx))
  }
  const sent = await OutboxMessage.all()
  return sent.map(({ kind, recipient }) => `${kind} ${recipient}`)
}

const visitor = async (clientId: string | null) => {
  const participant = await Participant.create({ clientId, givenName: 'Olena', language: 'uk' })
  const contact = { kind: 'email', value: MAIL, isSafeToCall: true, isSafeToWrite: true }
  await ContactPoint.create({ ...contact, participantId: participant.id, position: 0 })
  return participant.id
}

test.group('Messages to a person', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('every kind of message reaches a mailbox that is safe to write to', async ({ assert }) => {
    const { participant } = await known([{ kind: 'email', value: MAIL }])
    assert.sameMembers(
      await writeEverything(participant.id),
      MESSAGE_KINDS.map((kind) => `appointment_${kind} ${MAIL}`)
    )
  })

  test('no kind of message reaches a mailbox that is not', async ({ assert }) => {
    const { participant } = await known([{ kind: 'email', value: MAIL, isSafeToWrite: false }])
    assert.deepEqual(await writeEverything(participant.id), [])
  })

  test('a booking with the same address written anew does not open it again', async ({
    assert,
  }) => {
    const { person } = await known([{ kind: 'email', value: MAIL, isSafeToWrite: false }])
    assert.deepEqual(await writeEverything(await visitor(person.id)), [])
  })

  test('the warning counts although nobody has recognised the visitor yet', async ({ assert }) => {
    await known([{ kind: 'email', value: MAIL, isSafeToWrite: false }])
    assert.deepEqual(await writeEverything(await visitor(null)), [])
  })

  test('a visitor whom nobody knows gets every message', async ({ assert }) => {
    assert.lengthOf(await writeEverything(await visitor(null)), MESSAGE_KINDS.length)
  })

  test('an address that ended gets nothing, nor one that has not begun', async ({ assert }) => {
    const { participant } = await known([{ kind: 'email', value: MAIL }])
    const contact = await ContactPoint.findByOrFail('participant_id', participant.id)
    await contact.merge({ validUntil: DateTime.now() }).save()
    assert.deepEqual(await writeEverything(participant.id), [])
    await contact.merge({ validUntil: null, validFrom: DateTime.now().plus({ days: 9 }) }).save()
    assert.deepEqual(await writeEverything(participant.id), [])
  })

  test('a child without a phone is reached through its guardian, an adult through nobody', async ({
    assert,
  }) => {
    const { anna, person: mother } = await known([{ kind: 'email', value: MAIL }])
    const { person: child } = await known([])
    const link = { clientId: child.id, guardianClientId: mother.id, basis: 'parent' as const }
    await Guardianship.create({ ...link, recordedBy: anna.id })
    const reached = async () => {
      const contacts = await safeContactsOf(child.id, 'write')
      return contacts.map(({ value }) => value)
    }
    assert.deepEqual(await reached(), [MAIL])
    await child.merge({ birthDate: DateTime.now().minus({ years: 18 }) }).save()
    assert.deepEqual(await reached(), [])
  })

  test('a booking recognised as a client takes over the warnings of the record', async ({
    assert,
  }) => {
    const { anna, person } = await known([{ kind: 'email', value: MAIL, isSafeToWrite: false }])
    const participantId = await visitor(null)
    await inTransaction((trx) => attachParticipant(participantId, person, anna, trx))
    const copy = await ContactPoint.findByOrFail('participant_id', participantId)
    assert.isFalse(copy.isSafeToWrite)
    assert.isTrue(copy.isSafeToCall)
  })

  test('safe to write and safe to call are two questions', async ({ assert }) => {
    const { person } = await known([{ kind: 'phone', value: '601234567', isSafeToWrite: false }])
    assert.lengthOf(await safeContactsOf(person.id, 'call'), 1)
    assert.lengthOf(await safeContactsOf(person.id, 'write'), 0)
  })

  test('whatever queues a message asks for the safe contact points first', async ({ assert }) => {
    const toStaff = ['app/identity/staff_mail.ts', 'app/clients/notes/mail_officers.ts']
    for (const file of globSync('app/**/*.ts', { cwd: app.makePath() })) {
      const code = await readFile(app.makePath(file), 'utf8')
      if (/outbox\/enqueue_message'|new OutboxMessage|OutboxMessage\.create/.test(code)) {
        const isAllowed = toStaff.includes(file) || file.startsWith('app/core/outbox/')
        const asks =
          /#app\/clients\/safe_contact'|(letters\/(ways_to_reach|readers_of|readers_of_entry)|alerts\/may_be_told)'/.test(
            code
          )
        assert.isTrue(isAllowed || asks, file)
      }
    }
  })
})
