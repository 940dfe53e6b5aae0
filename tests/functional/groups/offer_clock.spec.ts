import { test } from '@japa/runner'
import { Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { sweepAll } from '#app/core/sweepers'
import { enrol } from '#app/groups/enrol'
import { leaveGroup } from '#app/groups/leave_group'
import SeatOffer from '#app/groups/models/seat_offer'
import { openBranch } from '#database/factories/scheduling/bookable_adviser'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import { hire } from '#tests/cast'

const at = (moment: string) => (Settings.now = () => Date.parse(moment))

/** One seat, offered on Friday at noon to the first of three who wait. */
async function offered(wanted = newcomer) {
  at('2026-11-20T11:00:00Z')
  const branch = await openBranch()
  const name = { givenName: 'Celina', familyName: 'Mróz' }
  await hire({ ...name, roles: ['coordinator'], branches: [branch] })
  const group = await makeGroup({ branchId: branch.id, capacity: 1, rule: { offerHours: 8 } })
  const { entry } = await enrol(newcomer(group))
  await enrol(wanted(group))
  await enrol(newcomer(group))
  await leaveGroup(entry, {})
  return SeatOffer.findByOrFail({ groupId: group.id })
}

const sweep = () =>
  sweepAll((name, error) => {
    throw new Error(name, { cause: error })
  })

const messageOf = (offer: SeatOffer) =>
  db.from('outbox_messages').where({ subject_type: 'seat_offer', subject_id: offer.id })

test.group('The clock of an offered seat', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  tests.each.teardown(() => void (Settings.now = () => Date.now()))

  test('it rests until the message arrives, and outside opening hours', async ({ assert }) => {
    const offer = await offered()
    await sweep()
    await offer.refresh()
    assert.isNull(offer.expiresAt, 'nothing is known of the message')
    await messageOf(offer).update({ state: 'delivered', delivered_at: '2026-11-20 11:00:00' })
    await sweep()
    await offer.refresh()
    assert.equal(
      offer.expiresAt!.toUTC().toISO(),
      '2026-11-23T11:00:00.000Z',
      'four hours before, four after'
    )
  })

  test('nobody answers: the seat goes to the next, once', async ({ assert }) => {
    const offer = await offered()
    await messageOf(offer).update({ state: 'delivered', delivered_at: '2026-11-20 11:00:00' })
    await sweep()
    at('2026-11-23T11:00:01Z')
    await sweep()
    await sweep()
    const states = await SeatOffer.query().where('group_id', offer.groupId).orderBy('id')
    assert.sameMembers(
      states.map(({ state }) => state),
      ['expired', 'open']
    )
    assert.lengthOf(await db.from('enrolment_events').where('what', 'expired'), 1)
  })

  test('a message that does not arrive puts a call on the coordinator’s list', async ({
    assert,
  }) => {
    const offer = await offered()
    at('2026-11-21T11:00:01Z')
    await sweep()
    await sweep()
    const tasks = await db.from('tasks').where('subject_id', offer.id)
    assert.lengthOf(tasks, 1)
    assert.equal(tasks[0].kind, 'call_person')
  })

  test('whoever cannot be written to is called at once', async ({ assert }) => {
    const silent = (group: { id: string }) => {
      const people = [{ name: 'Bez telefonu', language: 'uk' }]
      return { ...newcomer(group), people }
    }
    const offer = await offered(silent)
    assert.lengthOf(await messageOf(offer), 0)
    assert.lengthOf(await db.from('tasks').where('subject_id', offer.id), 1)
  })
})
