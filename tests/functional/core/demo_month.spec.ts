import env from '#start/env'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { todayInWarsaw } from '#app/core/clock'
import { agendaOf } from '#app/appointments/agenda_of'
import { contactIndex } from '#app/clients/contact_value'
import { peopleBehind } from '#app/clients/pins/people_behind'
import { nextAppointments } from '#app/portal/me/my_appointments'
import StaffMember from '#app/identity/models/staff_member'
import { nextWorkday } from '#database/seeders/demo/calendar'
import MonthSeeder from '#database/seeders/demo/month_seeder'
import { SeededRandom } from '#database/seeders/demo/seeded_random'

async function countOf(table: string) {
  const [row] = await db.from(table).count('* as total')
  return Number(row.total)
}

const seed = () => new MonthSeeder(db.connection()).run()

test.group('The demonstration month', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => () => env.set('DEMO', false))

  test('it never fills a database without DEMO=1', async ({ assert }) => {
    await assert.rejects(seed, /DEMO=1/)
    assert.equal(await countOf('appointments'), 0)
  })

  test('it shows the promised month, with a full day for the first adviser', async ({ assert }) => {
    env.set('DEMO', true)
    await seed()
    assert.equal(await countOf('staff_members'), 25)
    assert.isAtLeast(await countOf('clients'), 300)
    assert.isAtLeast(await countOf('household_members'), 36)
    assert.isAtLeast(await countOf('client_addresses'), 200)
    assert.isAtLeast(await countOf('centre_cards'), 40)
    assert.equal(await countOf('appointments'), 610)
    assert.equal(await countOf('consultations'), 900)
    assert.isAtLeast(await countOf('register_entries'), 900)
    assert.isAtLeast(await countOf('course_editions'), 9)
    assert.isAtLeast(await countOf('attendances'), 500)
    assert.isAtLeast(await countOf('call_requests'), 12)
    for (const mailbox of ['olena', 'karim', 'rodzina']) {
      const people = await peopleBehind(contactIndex('email', `${mailbox}@poczta.example`))
      assert.lengthOf(people, mailbox === 'rodzina' ? 2 : 1, mailbox)
      for (const person of people) {
        assert.lengthOf(await nextAppointments(person), 2, mailbox)
      }
    }
    assert.equal(await countOf('personal_pins'), 1)
    const enquiries = db.from('register_entries').where('service_type', 'enquiry')
    const [{ total }] = await enquiries.count('* as total')
    assert.equal(Number(total), 300)
    const adviser = await StaffMember.findByOrFail('email', 'adviser@mci.test')
    const day = await agendaOf(adviser.id, nextWorkday(todayInWarsaw()))
    assert.isAtLeast(day.length, 4)
  }).timeout(120_000)

  test('its chance is the same on every machine', ({ assert }) => {
    const throws = () => {
      const random = new SeededRandom(7)
      return Array.from({ length: 5 }, () => random.between(1, 6))
    }
    assert.deepEqual(throws(), throws())
  })
})
