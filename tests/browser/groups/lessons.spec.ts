import { test } from '@japa/runner'
import type { Page } from 'playwright'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { enrol } from '#app/groups/enrol'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import { expectNoViolations } from '#tests/browser/axe'
import { lessonScene, meetingsIn, planned } from '#tests/functional/groups/lesson_scene'

const excess = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

test.group('Lessons of a group, in a browser', (group) => {
  group.tap((each) => each.timeout(120_000))
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('thirty lessons are planned in under two minutes; a taken date gets another room with one click', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const scene = await lessonScene()
    await planned(scene, { count: 2 })
    const { branch, coordinator, room, teacher, otherTeacher } = scene
    const course = await makeGroup({ branchId: branch.id, name: 'Polski B1, wieczór' })
    await browserContext.loginAs(coordinator)
    const page = await visit(`/groups/${course.id}/meetings`)
    const started = Date.now()
    await page.getByRole('link', { name: 'Zaplanuj zajęcia' }).click()
    await page.getByLabel('Lektor').selectOption(otherTeacher.id)
    await page.getByLabel('Sala').selectOption(String(room.id))
    const [{ startsAt }] = await meetingsIn(scene.group)
    await page.getByLabel('Od dnia').fill(startsAt.toISODate()!)
    await page.getByRole('button', { name: 'Pokaż terminy' }).click()
    await page.getByText('2 terminy są zajęte').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Weź wolne sale' }).click()
    await page.getByText('Wszystkie terminy są wolne').first().waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    assert.isAtMost(await excess(page), 0)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Zapisz 30 zajęć' }).click()
    await page.getByText('30 zajęć, za nami 0').first().waitFor()
    assert.isBelow(Date.now() - started, 120_000)
    await expectNoViolations(page)
    const meetings = await meetingsIn(course)
    assert.lengthOf(meetings, 30)
    assert.deepEqual(
      meetings.slice(0, 3).map(({ roomId }) => roomId === room.id),
      [false, false, true]
    )
    assert.isTrue(meetings.every(({ teacherId }) => teacherId !== teacher.id))
  })

  test('a teacher is ill: two clicks find a substitute, three a make-up lesson, and everybody is told', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const scene = await lessonScene()
    const [first, second] = await planned(scene)
    await enrol(newcomer(scene.group))
    await enrol(newcomer(scene.group))
    await browserContext.loginAs(scene.coordinator)
    const page = await visit(`/groups/${scene.group.id}/meetings`)
    let clicks = 0
    const click = async (role: 'link' | 'button' | 'radio', name: RegExp) => {
      clicks++
      await page
        .getByRole(role, { name })
        .first()
        .click({ force: role === 'radio' })
    }
    await click('link', /^Zastępstwo/)
    await page.getByText('Kto może poprowadzić').first().waitFor()
    await expectNoViolations(page)
    await click('button', /^Zastąpi/)
    await page.getByText('Zastępstwo zapisane').first().waitFor()
    assert.equal(clicks, 2)
    await first.refresh()
    assert.equal(first.teacherId, scene.otherTeacher.id)
    await page.getByRole('row').nth(2).getByRole('link', { name: 'Odwołaj' }).click()
    await page.getByText('Kiedy odrobimy').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('radio').nth(5).click({ force: true })
    await page.getByRole('button', { name: 'Odwołaj i powiadom 2 osoby' }).click()
    await page.getByText('Wychodzą 2 wiadomości').first().waitFor()
    await second.refresh()
    assert.equal(second.state, 'cancelled')
    assert.lengthOf(await OutboxMessage.query().where('kind', 'group_meeting_cancelled'), 2)
    await expectNoViolations(page)
    await page.setViewportSize({ width: 360, height: 740 })
    assert.isAtMost(await excess(page), 0)
  })

  test('the planner shows rooms and teachers of a week in two tables', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const scene = await lessonScene()
    const [first] = await planned(scene)
    await browserContext.loginAs(scene.teacher)
    const page = await visit(`/planner?day=${first.startsAt.toISODate()}`)
    await page.getByRole('table').nth(1).waitFor()
    assert.equal(await page.getByRole('table').count(), 2)
    assert.equal(await page.getByRole('link', { name: scene.group.name }).count(), 4)
    await expectNoViolations(page)
    await page.setViewportSize({ width: 360, height: 740 })
    assert.isAtMost(await excess(page), 0)
  })
})
