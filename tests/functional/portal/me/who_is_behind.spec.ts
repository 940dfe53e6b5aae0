import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { attachParticipant } from '#app/clients/attach_participant'
import { mergeClients } from '#app/clients/merging/merge_clients'
import Client from '#app/clients/models/client'
import { inTransaction } from '#app/core/transaction'
import * as cast from '#tests/cast'
import { Guest, statusOf, textOf } from '#tests/functional/portal/me/guest'
import { booker, client, meet, PHONE } from '#tests/functional/portal/me/people'
import testUtils from '@adonisjs/core/services/test_utils'

test.group('Who is behind a PIN', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('recognised meanwhile, the person keeps the PIN and sees the rest', async ({ assert }) => {
    const { participant, meeting } = await booker('Olena')
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    const known = await client('Olena', 'Kovalenko', { phone: '+48604444444' })
    const staff = await cast.anna()
    await inTransaction((trx) => attachParticipant(participant.id, known, staff, trx))
    const { text } = await guest.get('/me')
    assert.include(text, meeting.id)
    assert.include(text, known.meeting.id)
  })

  test('two records made one: the PIN leads to the one that stays', async ({ assert }) => {
    const gone = await client('Olena', 'Kovalenko')
    const stays = await client('Olena', 'Kowalenko', { phone: '+48604444444' })
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    const staff = await cast.coordinator()
    const survivor = await Client.findOrFail(stays.id)
    const loser = await Client.findOrFail(gone.id)
    await inTransaction((trx) => mergeClients(survivor, loser, {}, staff, trx))
    const { text, status } = await guest.get('/me')
    assert.equal(status, 200)
    assert.include(text, gone.meeting.id)
    assert.include(text, stays.meeting.id)
  })

  test('a telephone that is taken off the record or marked unsafe ends it at once', async ({
    assert,
  }) => {
    const changes = [
      { is_safe_to_write: false },
      { valid_until: DateTime.utc().minus({ days: 1 }).toISODate() },
      { owner: 'employer' },
    ]
    for (const [at, change] of changes.entries()) {
      const phone = `+4860555555${at}`
      const { participant } = await booker('Olena', { phone })
      const guest = new Guest()
      await guest.choose(phone, 'Olena', '7351')
      assert.equal(await statusOf(guest.get('/me')), 200)
      await db.from('contact_points').where('participant_id', participant.id).update(change)
      assert.equal(await statusOf(guest.get('/me')), 303)
    }
  })

  test('a child has no door of its own; the guardian sees the child’s meeting', async ({
    assert,
  }) => {
    const mother = await client('Halyna', 'Melnyk')
    const child = await client('Danylo', 'Melnyk')
    const born = DateTime.utc().minus({ years: 9 }).toISODate()
    await db.from('clients').where('id', child.id).update({ birth_date: born })
    await db.table('guardianships').insert({
      ...{ id: '01K0000000000000000000GRD1', client_id: child.id, basis: 'parent' },
      guardian_client_id: mother.id,
      recorded_by: await cast.idOf(cast.anna()),
      ...{ created_at: '2026-01-01 10:00:00', updated_at: '2026-01-01 10:00:00' },
    })
    assert.equal(await statusOf(new Guest().choose(PHONE, 'Danylo', '8264')), 422)
    const guest = new Guest()
    await guest.choose(PHONE, 'Halyna', '7351')
    const { text } = await guest.get('/me')
    assert.include(text, child.meeting.id)
    assert.include(text, 'Danylo')
    const grown = DateTime.utc().minus({ years: 19 }).toISODate()
    await db.from('clients').where('id', child.id).update({ birth_date: grown })
    assert.notInclude(await textOf(guest.get('/me')), child.meeting.id)
  })

  test('a psychologist’s meeting never appears, nor does a lawyer’s', async ({ assert }) => {
    const { participant } = await booker('Olena')
    const restricted = await meet(participant.id, 4)
    await restricted.merge({ kind: 'psychological' }).save()
    const legal = await meet(participant.id, 5)
    await legal.merge({ kind: 'legal' }).save()
    const hidden = await meet(participant.id, 5, cast.psychologist())
    const guest = new Guest()
    await guest.choose(PHONE, 'Olena', '7351')
    const { text } = await guest.get('/me')
    for (const { id } of [restricted, legal, hidden]) {
      assert.notInclude(text, id)
      assert.equal(await statusOf(guest.get(`/me/appointments/${id}/cancellation`)), 404)
    }
  })
})
