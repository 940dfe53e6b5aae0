import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { closeEndedGroups } from '#app/groups/close_ended_groups'
import { enrol } from '#app/groups/enrol'
import { leaveGroup } from '#app/groups/leave_group'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'

/** Two with a seat, one with an offer, one who waits. */
async function endedGroup(state: 'finished' | 'cancelled') {
  const branchId = await cast.idOf(cast.krakow())
  const group = await makeGroup({ branchId, capacity: 3 })
  const { entry } = await enrol(newcomer(group))
  for (let at = 0; at < 4; at++) {
    await enrol(newcomer(group))
  }
  await leaveGroup(entry, {})
  await group.merge({ state }).save()
  await closeEndedGroups()
  await closeEndedGroups()
  const rows = await db.from('enrolments').where('group_id', group.id).orderBy('ticket')
  await group.refresh()
  return { group, states: rows.map((row) => row.state) }
}

test.group('A group that is over', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('whoever had a seat has completed it, and nobody waits any more', async ({ assert }) => {
    const { group, states } = await endedGroup('finished')
    assert.deepEqual(states, ['left', 'completed', 'completed', 'expired', 'expired'])
    assert.deepEqual([group.seatsTaken, group.waiting], [2, 0])
    const events = await db.from('enrolment_events').where('group_id', group.id)
    const ends = events.filter(({ what }) => what === 'completed' || what === 'group_over')
    assert.lengthOf(ends, 4)
    assert.lengthOf(await db.from('seat_offers').where('state', 'open'), 0)
  })

  test('nobody completes a group that was called off', async ({ assert }) => {
    const { states } = await endedGroup('cancelled')
    assert.deepEqual(states, ['left', 'enrolled', 'enrolled', 'expired', 'expired'])
  })
})
