import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { Browser } from 'playwright'
import type StaffMember from '#app/identity/models/staff_member'
import { expectNoViolations } from '#tests/browser/axe'
import { makeGroup } from '#database/factories/groups/group_maker'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import * as cast from '#tests/cast'

const PHONE = { width: 360, height: 740 }
/** A slow hand: so long for each tap, on top of what the page needs. */
const TAP_MS = 1300
const TARGET_MS = 30_000

async function scene() {
  const teacher = await cast.teacher()
  const group = await makeGroup({ branchId: await cast.idOf(cast.krakow()) })
  const lesson = await makeLesson(group, { teacherId: teacher.id })
  return { teacher, group, lesson, people: await seat(group, 15) }
}

async function open(browser: Browser, staff: StaffMember, path: string) {
  const context = await browser.newContext({ baseURL: process.env.APP_URL, viewport: PHONE })
  await context.loginAs(staff)
  const page = await context.newPage()
  await page.goto(path)
  await page.locator('h1').waitFor()
  return page
}

test.group('Attendance on a telephone', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('fifteen people are marked in thirty seconds: everybody, then three exceptions', async ({
    browser,
    assert,
  }) => {
    const { teacher, lesson } = await scene()
    const page = await open(browser, teacher, `/meetings/${lesson.id}/attendance`)
    const rows = page.locator('tbody tr')
    assert.equal(await rows.count(), 15)
    let taps = 0
    const began = Date.now()
    const hand = async (work: () => Promise<void>) => {
      taps++
      await work()
    }
    await hand(() => page.getByRole('button', { name: 'Wszyscy obecni' }).click())
    await hand(() => rows.nth(2).locator('td.absent label').click())
    await hand(() => rows.nth(6).locator('td.excused label').click())
    await hand(() => rows.nth(11).locator('td.late label').click())
    await hand(() => rows.nth(11).locator('input[type=number]').fill('10'))
    await hand(async () => {
      await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
      await page.getByText('Obecność zapisana.').first().waitFor()
    })
    const spent = Date.now() - began + taps * TAP_MS
    assert.isBelow(spent, TARGET_MS, `${taps} taps`)
    const states = await db.from('attendances').groupBy('state').select('state').count('* as n')
    assert.sameDeepMembers(
      states.map(({ state, n }) => [state, Number(n)]),
      [
        ['present', 12],
        ['absent', 1],
        ['excused', 1],
        ['late', 1],
      ]
    )
    await expectNoViolations(page)
    await page.context().close()
  })

  test('what a colleague marked otherwise meanwhile is shown beside the own mark', async ({
    browser,
    assert,
  }) => {
    const { teacher, lesson } = await scene()
    const path = `/meetings/${lesson.id}/attendance`
    const mine = await open(browser, teacher, path)
    const other = await open(browser, await cast.coordinator(), path)
    const mark = (page: typeof mine, state: string) =>
      page.locator('tbody tr').first().locator(`td.${state} label`).click()
    const save = async (page: typeof mine) => {
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
      await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
      await answered
    }
    await mark(other, 'absent')
    await save(other)
    await mark(mine, 'excused')
    await save(mine)
    await mine.locator('.contrary').waitFor()
    assert.include(await mine.locator('.contrary').innerText(), 'Celina Mróz')
    await save(mine)
    await mine.getByText('Obecność zapisana.').first().waitFor()
    const [row] = await db.from('attendances')
    assert.equal(row.state, 'excused')
    await mine.context().close()
    await other.context().close()
  })

  test('every page about a group is accessible and fits a telephone', async ({
    browser,
    assert,
  }) => {
    const { teacher, lesson, group } = await scene()
    const paths = [
      '/my-groups',
      `/groups/${group.id}/register`,
      `/groups/${group.id}/materials`,
      `/meetings/${lesson.id}/door`,
      `/meetings/${lesson.id}/signed-list`,
      '/attendance-lists',
    ]
    for (const path of paths) {
      const page = await open(browser, teacher, path)
      await expectNoViolations(page)
      const wide = await page
        .locator('html')
        .evaluate((html) => html.scrollWidth - html.clientWidth)
      assert.equal(wide, 0, path)
      await page.context().close()
    }
  })
})
