import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import * as cast from '#tests/cast'
import { bookedAt, boardScene, type Scene } from '#database/factories/dossier/board_scene'
import type { boardOf } from '#app/dossier/board/board_of'

type Board = Awaited<ReturnType<typeof boardOf>>
type Page = { inertiaProps: unknown }

const boardIn = (page: Page) => (page.inertiaProps as { board: Board }).board
const cellsIn = (page: Page) =>
  boardIn(page).day!.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null))
const meetingsIn = (page: Page) => cellsIn(page).flatMap(({ meeting }) => meeting ?? [])

async function statementsOf(work: () => Promise<unknown>) {
  let count = 0
  const countOne = () => void count++
  const knex = db.connection().knexQuery().client
  knex.on('query', countOne)
  await work()
  knex.off('query', countOne)
  return count
}

test.group('The team board', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is led to sign in, a teacher finds no such page', async ({ client }) => {
    const guest = await client.get('/board').redirects(0)
    guest.assertHeader('location', '/login')
    const teacher = await client.get('/board').loginAs(await cast.teacher())
    teacher.assertStatus(404)
  })

  test('it shows who of the branch is free and who has whom', async ({ client, assert }) => {
    const { one, renata, day } = await boardScene()
    await bookedAt(one, `${day}T09:30`)
    const page = await client.get(`/board?day=${day}`).loginAs(renata).withInertia()
    page.assertInertiaComponent('dossier/board')
    assert.lengthOf(boardIn(page).day!.columns, 2)
    const [meeting] = meetingsIn(page)
    assert.equal(meeting.person, 'Оксана Бондаренко')
    const kinds = cellsIn(page).map(({ kind }) => kind)
    assert.includeMembers(kinds, ['free', 'booked'])
  })

  test('a room that nobody has is free, a taken one is not', async ({ client, assert }) => {
    const { one, renata, day, room } = await boardScene()
    await bookedAt(one, `${day}T09:30`, { rooms: [room.id] })
    const page = await client.get(`/board?day=${day}`).loginAs(renata).withInertia()
    const { rows } = boardIn(page).day!
    const taken = rows.filter(({ cells }) => cells.some((cell) => cell?.kind === 'booked'))
    assert.isAbove(rows[0].rooms.length, 0)
    assert.lengthOf(taken[0].rooms, 0)
  })

  test('the manager sees that time is taken, and by nobody', async ({ client, assert }) => {
    const { one, branch, day } = await boardScene()
    await bookedAt(one, `${day}T09:30`)
    const maria = await cast.manager()
    await maria.related('branches').attach([branch.id])
    await maria.load('branches')
    const page = await client
      .get(`/board?day=${day}&branch=${branch.id}`)
      .loginAs(maria)
      .withInertia()
    assert.isNull(meetingsIn(page)[0].person)
    assert.isNull(meetingsIn(page)[0].clientId)
    assert.notInclude(page.text(), 'Бондаренко')
  })

  test("a psychologist's people are named to her and the front desk only", async ({
    client,
    assert,
  }) => {
    const { one, other, renata, day } = await boardScene()
    await bookedAt(one, `${day}T09:30`, { kind: 'psychological' })
    const seenBy = async (staff: Scene['renata']) => {
      const page = await client.get(`/board?day=${day}`).loginAs(staff).withInertia()
      return meetingsIn(page)[0].person
    }
    assert.isNull(await seenBy(other.staff))
    assert.isNotNull(await seenBy(one.staff))
    assert.isNotNull(await seenBy(renata))
  })

  test("another branch's board does not exist, and its people are nobody here", async ({
    client,
    assert,
  }) => {
    const { one, renata, day } = await boardScene()
    const tarnow = await cast.tarnow()
    await one.staff.related('branches').attach([tarnow.id])
    await bookedAt(one, `${day}T09:30`, { branchId: tarnow.id })
    const theirs = await client.get(`/board?branch=${tarnow.id}`).loginAs(renata)
    theirs.assertStatus(404)
    const page = await client.get(`/board?day=${day}`).loginAs(renata).withInertia()
    assert.include(
      cellsIn(page).map(({ kind }) => kind),
      'elsewhere'
    )
    assert.notInclude(page.text(), 'Бондаренко')
  })

  test('whoever is away all day stands above the table, without a reason', async ({
    client,
    assert,
  }) => {
    const { one, renata, day } = await boardScene()
    await one.resource.related('absences').create({
      kind: 'sick',
      startsAt: one.at(`${day}T00:00`),
      endsAt: one.at(`${day}T23:59`),
    })
    const page = await client.get(`/board?day=${day}`).loginAs(renata).withInertia()
    assert.deepEqual(boardIn(page).day!.away, [one.staff.fullName])
    assert.notInclude(page.text(), 'sick')
  })

  test('a day off has no rows and says why', async ({ client, assert }) => {
    const { renata } = await boardScene()
    const page = await client.get('/board?day=2027-01-01').loginAs(renata).withInertia()
    assert.deepEqual(boardIn(page).closed, [{ day: '2027-01-01', why: 'holiday' }])
    assert.lengthOf(boardIn(page).day!.rows, 0)
  })

  test('a week shows each day in short', async ({ client, assert }) => {
    const { one, renata, day } = await boardScene()
    await bookedAt(one, `${day}T09:30`)
    const page = await client.get(`/board?view=week&day=${day}`).loginAs(renata).withInertia()
    const mine = boardIn(page).week!.find(({ id }) => id === one.staff.id)!
    const short = mine.days.find((each) => each.day === day)!
    assert.deepInclude(short, { state: 'working', booked: 1 })
    assert.isAbove(short.free, 3)
  })

  test('a full day costs as many statements as an empty one', async ({ client, assert }) => {
    const { one, other, renata, day } = await boardScene()
    const visit = () =>
      statementsOf(() =>
        client
          .get(`/board?day=${day}`)
          .loginAs(renata)
          .withInertia()
          .then((page) => page.assertStatus(200))
      )
    await visit()
    const quiet = await visit()
    for (const hour of ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00']) {
      await bookedAt(one, `${day}T${hour}`)
      await bookedAt(other, `${day}T${hour}`)
    }
    assert.equal(await visit(), quiet)
    assert.isAtMost(quiet, 10)
  })

  test('a day that does not exist is refused', async ({ client }) => {
    const { renata } = await boardScene()
    const page = await client.get('/board?day=2026-13-45').loginAs(renata).redirects(0)
    page.assertStatus(302)
  })
})
