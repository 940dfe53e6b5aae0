import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import testUtils from '@adonisjs/core/services/test_utils'
import { ZONE } from '#app/core/clock'
import Attendance from '#app/groups/models/attendance'
import Enrolment from '#app/groups/models/enrolment'
import { checkInCode, spokenCode } from '#app/workshops/check_in/check_in_code'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import { makeWorkshop } from '#database/factories/workshops/workshop_maker'
import * as cast from '#tests/cast'

const noon = () => DateTime.now().setZone(ZONE).set({ hour: 12, minute: 0, second: 0 }).toUTC()

async function today(branch = cast.krakow()) {
  const { groupId } = await makeWorkshop('event', await cast.idOf(branch))
  const meeting = await makeLesson({ id: groupId }, { startsAt: noon() })
  const [person] = await seat({ id: groupId }, 2)
  const { entry } = await Enrolment.findByOrFail('participantId', person)
  return { meeting, person, code: checkInCode(entry) }
}

test.group('The door of a workshop', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('looking at a scanned code marks nobody; the button does, once', async ({
    client,
    assert,
  }) => {
    const { meeting, person, code } = await today()
    const renata = await cast.receptionist()
    const page = await client.get(`/check-in/${code}`).loginAs(renata).withInertia()
    page.assertStatus(200)
    assert.lengthOf(await Attendance.all(), 0)
    const arrive = () =>
      client
        .post('/check-in')
        .loginAs(renata)
        .withCsrfToken()
        .json({ code: spokenCode(code).toLowerCase() })
        .redirects(0)
    const response = await arrive()
    response.assertHeader('location', `/check-in?meeting=${meeting.id}`)
    await arrive()
    const [mark, ...more] = await Attendance.all()
    assert.lengthOf(more, 0)
    assert.equal(mark.participantId, person)
    assert.equal(mark.state, 'present')
  })

  test('a wrong code, and one of another branch, are told and mark nobody', async ({
    client,
    assert,
  }) => {
    await today()
    const { code } = await today(cast.tarnow())
    for (const wrong of [code, 'AAAAAAAAAA']) {
      const response = await client
        .post('/check-in')
        .loginAs(await cast.receptionist())
        .withCsrfToken()
        .json({ code: wrong })
        .redirects(0)
      assert.equal(response.status(), 302)
    }
    assert.lengthOf(await Attendance.all(), 0)
  })

  test('a scanned code of no list of today leads to the door, which says so', async ({
    client,
  }) => {
    await today()
    const response = await client
      .get('/check-in/AAAAAAAAAA')
      .loginAs(await cast.receptionist())
      .redirects(0)
    response.assertHeader('location', '/check-in')
    response.assertFlashMessage('problem', 'Tego kodu nie ma na żadnej liście na dziś.')
  })

  test('somebody on the list is marked by one click, nobody else', async ({ client, assert }) => {
    const { meeting, person } = await today()
    const other = await today()
    const mark = async (participantId: string) =>
      client
        .post(`/check-in/meetings/${meeting.id}`)
        .loginAs(await cast.receptionist())
        .withCsrfToken()
        .json({ participantId, state: 'present' })
        .redirects(0)
    await mark(other.person)
    assert.lengthOf(await Attendance.all(), 0)
    await mark(person)
    assert.lengthOf(await Attendance.all(), 1)
  })

  test('a guest is asked to sign in and learns nothing of the code', async ({ client }) => {
    const { code } = await today()
    const guest = await client.get(`/check-in/${code}`).redirects(0)
    guest.assertHeader('location', '/login')
    const accountant = await client.get(`/check-in/${code}`).loginAs(await cast.accountant())
    accountant.assertStatus(404)
  })
})
