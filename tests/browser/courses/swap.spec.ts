import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { enrol } from '#app/groups/enrol'
import type Group from '#app/groups/models/group'
import { enrolledIn } from '#app/groups/lists'
import { makeCourse } from '#database/factories/courses/edition_maker'
import { newcomer } from '#database/factories/groups/group_maker'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

/** A group of one seat, which is taken, and somebody who waits for it. */
async function fullCourse(name: string) {
  const branchId = await cast.idOf(cast.krakow())
  const { group } = await makeCourse({ branchId, capacity: 1, name })
  await enrol(newcomer(group))
  await enrol(newcomer(group))
  const [seated] = await enrolledIn(group.id)
  return { group, name: seated.participant.displayName }
}

const seatsOf = async (group: Group) => {
  await group.refresh()
  const seated = await enrolledIn(group.id)
  return { names: seated.map(({ participant }) => participant.displayName), waiting: group.waiting }
}

test.group('Two people of two full groups', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('change places from the list of people, and nobody who waits loses anything', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const morning = await fullCourse('A1.1 Kraków rano')
    const evening = await fullCourse('A1.1 Kraków wieczorem')
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit(`/courses/${morning.group.id}`)
    await page.getByRole('button', { name: `Co zrobić: ${morning.name}` }).click()
    await page.getByRole('menuitem', { name: 'Zamień miejscami' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByText('Nikt z listy rezerwowej na tym nie traci').waitFor()
    await panel.getByRole('button', { name: 'Zamień', exact: true }).click()
    await panel.getByText('Popraw te pola').first().waitFor()
    await expectNoViolations(page)
    await panel.getByLabel('Z kim').fill(evening.name)
    await panel.getByRole('option', { name: `${evening.name} – ${evening.group.name}` }).click()
    await panel.getByLabel('Powód').fill('nowe godziny pracy')
    await panel.getByRole('button', { name: 'Zamień', exact: true }).click()
    await panel.waitFor({ state: 'detached' })
    await page.getByText('Zamieniono miejsca między grupami.').first().waitFor()
    await page.getByRole('rowheader', { name: evening.name }).waitFor()
    assert.deepEqual(await seatsOf(morning.group), { names: [evening.name], waiting: 1 })
    assert.deepEqual(await seatsOf(evening.group), { names: [morning.name], waiting: 1 })
    await page.getByText('Historia decyzji').click()
    await page.getByText('nowe godziny pracy').first().waitFor()
    await expectNoViolations(page)
  }).timeout(60_000)
})
