import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { enrol } from '#app/groups/enrol'
import { datesOf } from '#app/groups/meetings/rhythm'
import Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import { hire, PASSWORD } from '#tests/cast'
import { emptyTables } from '#tests/concurrency/empty_tables'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'
import { lessonScene, mondayAhead, planned } from '#tests/functional/groups/lesson_scene'
import { StaffSession } from '#tests/staff_session'

const COORDINATORS = 6
const ROUNDS = 4
const LESSONS = 30

type Scene = Awaited<ReturnType<typeof lessonScene>>

/** Everybody signed in, on the processes in turn. */
async function signIn({ branch }: Scene, servers: Servers) {
  hash.restore()
  const email = 'planowanie@centrum.example'
  const name = { givenName: 'Celina', familyName: 'Mróz' }
  await hire({ ...name, email, roles: ['coordinator'], branches: [branch] })
  hash.fake()
  const sessions: StaffSession[] = []
  for (let index = 0; index < COORDINATORS; index++) {
    const session = new StaffSession(servers.urls[index % servers.urls.length])
    await session.signIn(email, PASSWORD)
    await session.get('/desk')
    sessions.push(session)
  }
  return sessions
}

/** Thirty lessons; two weekdays that others' series share in part. */
function seriesOf(round: number, index: number, roomId: number) {
  const first = DateTime.fromISO(mondayAhead(2 + round * 40)).toISODate()!
  const times = [1 + (index % 3), 3].map((weekday) => ({ weekday, time: '17:30' }))
  const { dates } = datesOf({ times, minutes: 90, first, count: LESSONS })
  return {
    one_time_key: `plan-${round}-${index}-`.padEnd(32, 'x'),
    meetings: dates.map(({ startsAt }) => {
      const at = startsAt.toISO({ suppressMilliseconds: true })
      return { startsAt: at, minutes: 90, teacherId: null, roomId }
    }),
  }
}

const countOf = async (table: string) => {
  const [{ rows }] = await db.from(table).count('* as rows')
  return Number(rows)
}

for (const processes of [1, 2]) {
  test.group(`Two plan into one room, ${processes} server process(es)`, (group) => {
    let servers: Servers
    group.tap((each) => each.timeout(600_000))
    group.setup(async () => {
      servers = await startServers(processes)
      return async () => {
        await servers.stop()
        await emptyTables()
        await testUtils.db().seed()
      }
    })

    test('one gets all of the dates, the others are told and get none', async ({ assert }) => {
      const naive = await naiveBookings(COORDINATORS)
      assert.isAbove(naive.filter((status) => status === 303).length, 1, 'the naive twin passes')
      const scene = await lessonScene()
      const sessions = await signIn(scene, servers)
      for (let round = 0; round < ROUNDS; round++) {
        const groups = await Promise.all(
          sessions.map(() => makeGroup({ branchId: scene.branch.id, name: `Runda ${round}` }))
        )
        const answers = await atOnce(COORDINATORS, (index) =>
          sessions[index].post(
            `/groups/${groups[index].id}/meetings`,
            seriesOf(round, index, scene.room.id)
          )
        )
        const statuses = answers.map(({ status }) => status)
        assert.isTrue(
          statuses.every((status) => [302, 303].includes(status)),
          `${statuses} ${servers.output()}`
        )
        const won = answers.filter(({ location }) => /\/groups\/\w{26}\/meetings$/.test(location))
        assert.lengthOf(won, 1)
        const loser = answers.findIndex((answer) => answer !== won[0])
        const page = await sessions[loser].get(`/groups/${groups[loser].id}/meetings/new`)
        assert.include(page.text, 'Nic nie zapisano')
        for (const [index, { id }] of groups.entries()) {
          const [{ rows }] = await db
            .from('group_meetings')
            .where('group_id', id)
            .count('* as rows')
          assert.equal(Number(rows), answers[index] === won[0] ? LESSONS : 0)
        }
      }
      assert.equal(await countOf('reservations'), ROUNDS * LESSONS)
      assert.equal(await countOf('reserved_quarters'), ROUNDS * LESSONS * 6)
    })

    test('a meeting cancelled and moved by many at once is changed once, and everybody is told once', async ({
      assert,
    }) => {
      await emptyTables()
      await testUtils.db().seed()
      const scene = await lessonScene()
      const meetings = await planned(scene, { count: ROUNDS })
      await enrol(newcomer(scene.group))
      await enrol(newcomer(scene.group))
      await OutboxMessage.query().delete()
      const sessions = await signIn(scene, servers)
      for (const { id, startsAt } of meetings) {
        const later = startsAt.plus({ days: 1 }).toUTC().toISO({ suppressMilliseconds: true })
        const hosts = { teacherId: scene.teacher.id, roomId: scene.otherRoom.id }
        const changes = [{ id, version: 1, startsAt: later, minutes: 90, ...hosts }]
        const cancel = { version: 1, reason: 'teacher_ill', makeUp: null }
        const answers = await atOnce(COORDINATORS, (index) =>
          index % 2 === 0
            ? sessions[index].post(`/meetings/${id}/cancellations`, cancel)
            : sessions[index].post(`/groups/${scene.group.id}/meetings/change`, { changes })
        )
        assert.isTrue(
          answers.every(({ status }) => [302, 303].includes(status)),
          `${answers.map(({ status }) => status)} ${servers.output()}`
        )
        const done = answers.filter(({ location }) => /\/groups\/\w{26}\/meetings$/.test(location))
        assert.lengthOf(done, 1)
        const messages = await OutboxMessage.query().where('subject_id', id)
        assert.lengthOf(messages, 2)
        const meeting = await GroupMeeting.findOrFail(id)
        assert.equal(meeting.version, 2)
        const quarters = await db
          .from('reserved_quarters')
          .where('reservation_id', meeting.reservationId)
        assert.lengthOf(quarters, meeting.state === 'cancelled' ? 0 : 12)
      }
      const course = await Group.findOrFail(scene.group.id)
      assert.isNotNull(course.startsOn)
    })
  })
}
