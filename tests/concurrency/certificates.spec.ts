import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Certificate from '#app/courses/models/certificate'
import { makeCourse, seat } from '#database/factories/courses/taught_course'
import { hire, idOf, krakow, PASSWORD } from '#tests/cast'
import { emptyTables } from '#tests/concurrency/empty_tables'
import { naiveNumbers } from '#tests/concurrency/naive_twin'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'
import { StaffSession } from '#tests/staff_session'

const GROUPS = 4
const PEOPLE = 5
/** Everybody presses the button three times. */
const PRESSED = 3

async function courses() {
  const branchId = await idOf(krakow())
  hash.restore()
  const email = 'koordynatorka@centrum.example'
  const name = { givenName: 'Celina', familyName: 'Mak' }
  const staff = await hire({ ...name, email, roles: ['coordinator'] })
  hash.fake()
  const made: { id: string; enrolmentIds: string[] }[] = []
  for (let at = 0; at < GROUPS; at++) {
    const { group } = await makeCourse({ branchId })
    const enrolmentIds: string[] = []
    for (let person = 0; person < PEOPLE; person++) {
      const { enrolment } = await seat(group, staff)
      enrolmentIds.push(enrolment.id)
    }
    made.push({ id: group.id, enrolmentIds })
  }
  return { email, made }
}

async function signIn(servers: Servers, email: string) {
  const session = async (url: string) => {
    const one = new StaffSession(url)
    await one.signIn(email, PASSWORD)
    await one.get('/desk')
    return one
  }
  return Promise.all(servers.urls.map(session))
}

const numbers = async () => {
  const papers = await Certificate.query().orderBy('number')
  return papers.map(({ number }) => number)
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

for (const processes of [1, 2]) {
  test.group(`Numbers of certificates, ${processes} server process(es)`, (group) => {
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

    test('papers issued, annulled and made again at once are numbered without gap or tie', async ({
      assert,
    }) => {
      const naive = await naiveNumbers(20)
      assert.isBelow(new Set(naive).size, naive.length, 'the naive twin gives a number twice')
      const { email, made } = await courses()
      const sessions = await signIn(servers, email)
      const issue = (at: number) => {
        const { id, enrolmentIds } = made[at % GROUPS]
        const reason = 'Próg sprawdzony ręcznie'
        const body = { kind: 'completion', enrolmentIds, reason }
        return sessions[at % processes].post(`/courses/${id}/papers`, body)
      }
      const first = await atOnce(GROUPS * PRESSED, issue)
      assert.isTrue(
        first.every(({ status }) => status < 400),
        `${first.map(({ status }) => status)} ${servers.output()}`
      )
      assert.deepEqual(await numbers(), upTo(GROUPS * PEOPLE))

      const papers = await Certificate.query().orderBy('number')
      const deeds = papers.flatMap(({ id }, at) => [
        [id, at % 2 ? 'duplicates' : 'annulments'],
        [id, at % 3 ? 'annulments' : 'duplicates'],
      ])
      const second = await atOnce(deeds.length, (at) => {
        const [id, deed] = deeds[at]
        const path = `/certificates/${id}/${deed}`
        return sessions[at % processes].post(path, { reason: 'Zgubione albo błędne' })
      })
      assert.isTrue(
        second.every(({ status }) => status < 500),
        servers.output()
      )
      const given = await numbers()
      assert.deepEqual(given, upTo(given.length))
      const [{ last }] = await db.from('certificate_years').select('last_number as last')
      assert.equal(Number(last), given.length)
    })

    test('no annulled paper has a duplicate in force, none is ended twice', async ({ assert }) => {
      const orphans = await db
        .from('certificates as original')
        .join('certificates as copy', 'copy.duplicate_of_id', 'original.id')
        .where({ 'original.state': 'annulled', 'copy.state': 'duplicate' })
        .select('copy.id')
      assert.isEmpty(orphans)
      const ended = await Certificate.query().where('state', 'annulled')
      const endings = await db.from('certificate_endings')
      assert.equal(endings.length, ended.length)
    })
  })
}
