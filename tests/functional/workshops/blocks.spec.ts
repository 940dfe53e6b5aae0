import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Enrolment from '#app/groups/models/enrolment'
import GroupMeeting from '#app/groups/models/group_meeting'
import Participant from '#app/clients/models/participant'
import { enrol } from '#app/groups/enrol'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import OrientationBlock from '#app/workshops/models/orientation_block'
import { makeClient } from '#database/factories/clients/client_factory'
import { makeLesson } from '#database/factories/groups/lesson_maker'
import { makeWorkshop } from '#database/factories/workshops/workshop_maker'
import * as cast from '#tests/cast'

type Person = { name: string | null; done: number; blocks: { code: string; state: string }[] }

const past = '2020-01-01 10:00:00'

async function attendBlock(groupId: string, participantId: string, block: string) {
  const anna = await cast.anna()
  const group = { id: groupId }
  await enrol({ group, people: [{ participantId }], via: 'staff', language: 'uk' }).catch(
    () => null
  )
  await Enrolment.query().where('group_id', groupId).update({ joined_at: past })
  const meeting = await makeLesson(group)
  await GroupMeeting.query().where('id', meeting.id).update({ block })
  await markAttendance(meeting, [{ participantId, state: 'present' }], anna)
}

test.group('Blocks of the adaptation-orientation course', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('what a person attended in another group counts, under whatever participant', async ({
    client,
    assert,
  }) => {
    const celina = await cast.coordinator()
    const branchId = await cast.idOf(cast.krakow())
    const person = await makeClient(celina, { branchId })
    const first = await Participant.findByOrFail('client_id', person.id)
    const second = await Participant.create({
      ...{ clientId: person.id, givenName: first.givenName, language: 'uk' },
    })
    const here = await makeWorkshop('adaptation', branchId)
    const there = await makeWorkshop('adaptation', await cast.idOf(cast.tarnow()))
    await OrientationBlock.query().where('code', 'history').update({ minutes: 180 })
    await attendBlock(here.groupId, first.id, 'poland')
    await attendBlock(there.groupId, second.id, 'health')
    await attendBlock(there.groupId, second.id, 'history')
    const page = await client.get(`/workshops/${here.groupId}/blocks`).loginAs(celina).withInertia()
    const { people } = page.inertiaProps as { people: Person[] }
    assert.lengthOf(people, 1)
    assert.equal(people[0].done, 2)
    const states = new Map(people[0].blocks.map(({ code, state }) => [code, state]))
    assert.equal(states.size, 11)
    assert.equal(states.get('health'), 'done')
    assert.equal(states.get('history'), 'begun')
    assert.equal(states.get('economy'), 'lacking')
  })

  test('a coordinator says which meeting is about which block, an adviser only looks', async ({
    client,
    assert,
  }) => {
    const { groupId } = await makeWorkshop('adaptation', await cast.idOf(cast.krakow()))
    const { id } = await makeLesson({ id: groupId })
    const elsewhere = await makeWorkshop('adaptation', await cast.idOf(cast.tarnow()))
    const strange = await makeLesson({ id: elsewhere.groupId })
    const put = (staff: Awaited<ReturnType<typeof cast.anna>>, block: string) =>
      client
        .put(`/workshops/${groupId}/blocks`)
        .loginAs(staff)
        .withCsrfToken()
        .json({ meetings: [id, strange.id].map((meeting) => ({ id: meeting, block })) })
        .redirects(0)
    const refused = await put(await cast.anna(), 'health')
    refused.assertStatus(404)
    await put(await cast.coordinator(), 'education')
    const [mine, theirs] = [await GroupMeeting.findOrFail(id), await GroupMeeting.find(strange.id)]
    assert.equal(mine.block, 'education')
    assert.isNull(theirs!.block)
  })

  test('how long a block lasts is changed by who may, and counts at once', async ({
    client,
    assert,
  }) => {
    const change = (staff: Awaited<ReturnType<typeof cast.anna>>) =>
      client
        .put('/workshops/orientation')
        .loginAs(staff)
        .withCsrfToken()
        .json({ blocks: [{ code: 'economy', minutes: 135 }] })
        .redirects(0)
    const refused = await change(await cast.coordinator())
    refused.assertStatus(404)
    await change(await cast.manager())
    const block = await OrientationBlock.findOrFail('economy')
    assert.equal(block.minutes, 135)
  })
})
