import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { Page } from 'playwright'
import testUtils from '@adonisjs/core/services/test_utils'
import { ZONE } from '#app/core/clock'
import Attendance from '#app/groups/models/attendance'
import Enrolment from '#app/groups/models/enrolment'
import { checkInCode } from '#app/workshops/check_in/check_in_code'
import WorkshopOrganisation from '#app/workshops/models/workshop_organisation'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import { makeWorkshop } from '#database/factories/workshops/workshop_maker'
import { expectNoViolations } from '#tests/browser/axe'
import * as cast from '#tests/cast'

const noon = () => DateTime.now().setZone(ZONE).set({ hour: 12, minute: 0, second: 0 }).toUTC()

async function fits(page: Page) {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoViolations(page)
    const excess = await page
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth)
    if (excess > 0) {
      throw new Error(`${page.url()} is wider than ${width} px`)
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

test.group('A day of workshops', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a coordinator gives blocks to meetings and sees who has which', async ({
    browserContext,
    visit,
  }) => {
    const { groupId } = await makeWorkshop('adaptation', await cast.idOf(cast.krakow()))
    await makeLesson({ id: groupId }, { startsAt: noon() })
    await seat({ id: groupId }, 2)
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit(`/workshops/${groupId}/blocks`)
    await fits(page)
    await page.getByRole('button', { name: 'Rozłóż po kolei' }).click()
    await page.getByRole('button', { name: 'Zapisz bloki' }).click()
    await page.getByText('Bloki zapisane.').first().waitFor()
  })

  test('a school comes with ten people, somebody signs up at the desk', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { groupId } = await makeWorkshop('multiculturalism', await cast.idOf(cast.krakow()))
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit(`/workshops/${groupId}`)
    await page.getByLabel('Nazwa instytucji').fill('Szkoła nr 5')
    await page.getByRole('button', { name: 'Dodaj instytucję' }).click()
    await page.getByText('Dodano: Szkoła nr 5.').first().waitFor()
    const school = await WorkshopOrganisation.firstOrFail()
    assert.equal(school.people, 10)
    await page.getByLabel('Imię i nazwisko').fill('Zofia Nowak')
    await page.getByLabel('Telefon', { exact: true }).fill('600 700 800')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).first().click()
    await page.getByRole('rowheader', { name: 'Zofia Nowak' }).waitFor()
    await fits(page)
  })

  test('at the door a phone opens the code, one button marks who came', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { groupId } = await makeWorkshop('event', await cast.idOf(cast.krakow()))
    await makeLesson({ id: groupId }, { startsAt: noon() })
    const [person] = await seat({ id: groupId }, 2)
    const { entry } = await Enrolment.findByOrFail('participantId', person)
    await browserContext.loginAs(await cast.receptionist())
    const page = await visit(`/check-in/${checkInCode(entry)}`)
    await fits(page)
    await page.getByRole('button', { name: 'Zaznacz obecność' }).click()
    await page.getByText('Zaznaczono obecność').first().waitFor()
    await fits(page)
    await page.getByRole('button', { name: /^Jest:/ }).click()
    await page.getByText('2 z 2').first().waitFor()
    assert.lengthOf(await Attendance.all(), 2)
  })

  test('a survey begins on the tablet', async ({ browserContext, visit }) => {
    const { groupId } = await makeWorkshop('event', await cast.idOf(cast.krakow()))
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit(`/surveys/of/${groupId}`)
    await fits(page)
    await page.getByRole('button', { name: 'Tylko na tablecie' }).click()
    await page.getByRole('link', { name: 'Otwórz stronę ankiety' }).waitFor()
    await fits(page)
  })
})
