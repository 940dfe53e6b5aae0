import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { isHoliday } from '#app/core/holidays'
import { makeGroup } from '#database/factories/groups/group_maker'
import { meetingsIn, mondayAhead, planned, wallTime } from '#tests/functional/groups/lesson_scene'
import { type Proposal, bodyOf, arrange } from '#tests/functional/groups/planning_scene'

test.group('Planning the meetings of a group', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('thirty meetings over a term: holidays left out, ten o’clock on the wall through both changes of the clocks', async ({
    client,
    assert,
  }) => {
    const { group: course, coordinator, query } = await arrange()
    const address = `/groups/${course.id}/meetings`
    const first = '2027-09-04'
    const page = await client
      .get(`${address}/new`)
      .qs({ ...query, times: '6@10:00', first, count: 30 })
      .loginAs(coordinator)
      .withInertia()
    const proposal = page.inertiaProps.proposal as Proposal
    assert.lengthOf(proposal.meetings, 30)
    assert.isTrue(
      proposal.meetings.every(({ roomClash, teacherClash }) => !roomClash && !teacherClash)
    )
    assert.deepEqual(
      proposal.leftOut.map(({ day }) => day),
      ['2027-12-25', '2028-01-01']
    )
    assert.isTrue(proposal.leftOut.every(({ name }) => Boolean(name)))
    const done = await client
      .post(address)
      .loginAs(coordinator)
      .withCsrfToken()
      .redirects(0)
      .json(bodyOf(proposal))
    done.assertStatus(303)
    const meetings = await meetingsIn(course)
    assert.deepEqual([...new Set(meetings.map(wallTime))], ['Sat 10:00'])
    assert.deepEqual(
      [...new Set(meetings.map(({ startsAt }) => startsAt.toUTC().toFormat('HH:mm')))].sort(),
      ['08:00', '09:00']
    )
    assert.isFalse(meetings.some(({ startsAt }) => isHoliday(startsAt.toISODate()!)))
    assert.deepEqual(
      meetings.map(({ number }) => number),
      Array.from({ length: 30 }, (_, index) => index + 1)
    )
    const quarters = await db.from('reserved_quarters').count('* as all').first()
    assert.equal(Number(quarters.all), 30 * 2 * 6)
    await course.refresh()
    assert.equal(course.startsOn!.toISODate(), first)
  })

  test('a clash is shown before saving with what is free instead, and nothing is saved with it', async ({
    client,
    assert,
  }) => {
    const scene = await arrange()
    const { coordinator, branch, room, otherRoom, otherTeacher, query } = scene
    await planned(scene, { count: 1 })
    const second = await makeGroup({ branchId: branch.id, name: 'Polski B1' })
    const address = `/groups/${second.id}/meetings`
    const look = () => client.get(`${address}/new`).qs(query).loginAs(coordinator).withInertia()
    const page = await look()
    const proposal = page.inertiaProps.proposal as Proposal
    const [clash, ...others] = proposal.meetings
    assert.deepEqual(clash.roomClash, { why: 'group', group: scene.group.name })
    assert.equal(clash.teacherClash?.why, 'group')
    assert.deepEqual(clash.freeRooms, [otherRoom.id])
    assert.deepEqual(clash.freeTeachers, [otherTeacher.id])
    assert.isTrue(others.every(({ roomClash }) => roomClash === null))
    const send = (body: object) =>
      client.post(address).loginAs(coordinator).withCsrfToken().redirects(0).json(body)
    await send(bodyOf(proposal))
    assert.isEmpty(await meetingsIn(second))
    assert.lengthOf(await db.from('reservations'), 1, 'all or none')
    const settled = { ...clash, roomId: otherRoom.id, teacherId: otherTeacher.id }
    const done = await send(bodyOf({ ...proposal, meetings: [settled, ...others] }, 'L'.repeat(32)))
    done.assertStatus(303)
    const meetings = await meetingsIn(second)
    assert.equal(meetings[0].roomId, otherRoom.id)
    assert.equal(meetings[1].roomId, room.id)
  })

  test('a closed day is left out, an absent teacher and a visit in the room are told', async ({
    client,
    assert,
  }) => {
    const scene = await arrange()
    const { group: course, coordinator, branch, teacher, query } = scene
    const [one, two] = await planned(scene, { count: 2 })
    await db.from('group_meetings').delete()
    const resource = await db.from('resources').where('staff_member_id', teacher.id).first()
    await db.table('absences').insert({
      resource_id: resource.id,
      starts_at: two.startsAt.minus({ hours: 1 }).toFormat('yyyy-MM-dd HH:mm:ss'),
      ends_at: two.endsAt.toFormat('yyyy-MM-dd HH:mm:ss'),
      kind: 'sick',
    })
    await db.from('reserved_quarters').where('reservation_id', two.reservationId).delete()
    const third = DateTime.fromISO(mondayAhead(3)).toISODate()!
    await db.table('branch_closures').insert({ branch_id: branch.id, on: third, reason: 'Remont' })
    const page = await client
      .get(`/groups/${course.id}/meetings/new`)
      .qs({ ...query, count: 3 })
      .loginAs(coordinator)
      .withInertia()
    const proposal = page.inertiaProps.proposal as Proposal
    assert.deepEqual(proposal.leftOut, [{ day: third, why: 'closed', name: null }])
    assert.equal(Date.parse(proposal.meetings[0].startsAt), one.startsAt.toMillis())
    assert.deepEqual(proposal.meetings[0].roomClash, { why: 'other', group: null })
    assert.equal(proposal.meetings[1].teacherClash?.why, 'away')
  })
})
