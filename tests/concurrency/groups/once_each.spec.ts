import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { now } from '#app/core/clock'
import { randomLetters } from '#app/core/record_id'
import type Branch from '#app/identity/models/branch'
import Participant from '#app/clients/models/participant'
import Survey from '#app/surveys/models/survey'
import SurveyInvitation from '#app/surveys/models/survey_invitation'
import { invitationToken } from '#app/surveys/survey_token'
import { makeApplication, makeCourse } from '#database/factories/courses/course_maker'
import { makeGroup } from '#database/factories/groups/group_maker'
import { openBranch } from '#database/factories/scheduling/bookable_adviser'
import { booksOf, clearAway, coordinators } from '#tests/concurrency/groups/busy_desk'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'
import { readyToSignUp } from '#tests/functional/portal/sign_up_forms'
import type { StaffSession } from '#tests/staff_session'
import { Visitor } from '#tests/visitor'

const statusesOf = (answers: { status: number }[]) => answers.map(({ status }) => status)
const count = (statuses: number[], wanted: number) =>
  statuses.filter((status) => status === wanted).length

test.group('Sign-ups, surveys and a proposal, each once, 2 server processes', (group) => {
  let servers: Servers
  let branch: Branch
  let desks: StaffSession[]
  group.tap((each) => each.timeout(300_000))
  group.setup(async () => {
    servers = await startServers(2)
    branch = await openBranch()
    desks = await coordinators(servers, branch)
    return () => clearAway(servers)
  })

  const url = (at: number) => servers.urls[at % servers.urls.length]

  test('the last page of a sign-up sent ten times is one seat with ten equal answers', async ({
    assert,
  }) => {
    const naive = await naiveBookings(10)
    assert.isAbove(count(naive, 303), 1, 'the naive twin passes')
    const course = await makeGroup({ branchId: branch.id, capacity: 5 })
    const visitor = new Visitor('uk', url(0))
    const form = await readyToSignUp(visitor, course.id)
    const answers = await atOnce(10, (at) =>
      visitor.elsewhere(url(at)).post(`/sign-up/${course.id}`, form)
    )
    const said = answers.map(({ status, location }) => `${status} ${location}`)
    assert.deepEqual([...new Set(said)], [said[0]], servers.output())
    assert.equal(answers[0].status, 303)
    const { row, counted } = await booksOf(course.id)
    assert.deepEqual(row, { taken: 1, waiting: 0 })
    assert.deepEqual(counted, row)
  })

  test('thirty visitors and five seats: five in, twenty-five in line, each told which', async ({
    assert,
  }) => {
    const course = await makeGroup({ branchId: branch.id, capacity: 5 })
    const visitors = await atOnce(30, async (at) => {
      const visitor = new Visitor('uk', url(at))
      const contact = { name: `Особа ${at}`, email: `osoba.${at}@example.com` }
      return { visitor, form: await readyToSignUp(visitor, course.id, { contact }) }
    })
    const answers = await atOnce(30, (at) =>
      visitors[at].visitor.post(`/sign-up/${course.id}`, visitors[at].form)
    )
    assert.equal(count(statusesOf(answers), 303), 30, servers.output())
    const { row, counted } = await booksOf(course.id)
    assert.deepEqual(row, { taken: 5, waiting: 25 })
    assert.deepEqual(counted, row)
    const pages = await atOnce(30, (at) => visitors[at].visitor.get(answers[at].location.slice(3)))
    const seated = pages.filter(({ text }) => text.includes('У вас є місце в групі'))
    assert.lengthOf(seated, 5)
  })

  test('one link to a survey sent ten times brings one answer', async ({ assert }) => {
    const [staff] = await db.from('staff_members').limit(1)
    const survey = await Survey.create({
      ...{ subjectType: 'group', subjectId: randomLetters(26), title: 'Warsztat' },
      ...{ branchId: branch.id, state: 'open', staffMemberId: staff.id },
      closesAt: now().plus({ days: 3 }),
    })
    const person = await Participant.create({ givenName: 'Олена', language: 'uk' })
    const invitation = await SurveyInvitation.create({
      ...{ surveyId: survey.id, participantId: person.id },
    })
    const path = `/surveys/${invitationToken(invitation.id)}`
    const answers = await atOnce(10, (at) => new Visitor('uk', url(at)).post(path, { overall: 5 }))
    const statuses = statusesOf(answers)
    assert.equal(count(statuses, 303), 1, `${statuses} ${servers.output()}`)
    assert.equal(count(statuses, 409), 9, `${statuses} ${servers.output()}`)
    assert.lengthOf(await db.from('survey_answers').where('survey_id', survey.id), 1)
  })

  test('a proposal applied six times at once places each person once, never above the seats', async ({
    assert,
  }) => {
    const courses = [
      await makeCourse(branch.id, { capacity: 6 }),
      await makeCourse(branch.id, { capacity: 6 }),
    ]
    for (let at = 0; at < 16; at++) {
      await makeApplication(branch.id, { name: `Osoba ${at}` })
    }
    const { text } = await desks[0].get('/course-proposal')
    const [, seen] = text.match(/seen(?:&quot;|"):(?:&quot;|")([^&"]+)/)!
    const answers = await atOnce(6, (at) =>
      desks[at % desks.length].ask('/course-proposal/enrolments', { seen })
    )
    const statuses = statusesOf(answers)
    assert.isAtLeast(count(statuses, 303), 1, `${statuses} ${servers.output()}`)
    assert.equal(count(statuses, 303) + count(statuses, 409), 6, `${statuses} ${servers.output()}`)
    const groups = courses.map(({ id }) => id)
    const placed = await db.from('enrolments').whereIn('group_id', groups)
    assert.lengthOf(placed, 12)
    assert.equal(new Set(placed.map((row) => row.participant_id)).size, 12)
    for (const id of groups) {
      const { row, counted } = await booksOf(id)
      assert.deepEqual(row, { taken: 6, waiting: 0 })
      assert.deepEqual(counted, row)
    }
    const open = await db.from('course_applications').where('state', 'open')
    assert.lengthOf(open, 4)
  })
})
