import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Appointment from '#app/appointments/models/appointment'
import { expectNoViolations } from '#tests/browser/axe'
import { fullDay } from '#database/factories/appointments/full_day'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import { workdayAt } from '#tests/visitor'

test.group('Absent today, in a browser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('twelve meetings find somebody else with three clicks', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const branch = await openBranch()
    const { staff: ill } = await bookableAdviser(branch)
    await bookableAdviser(branch)
    await bookableAdviser(branch)
    const hired = { givenName: 'Renata', familyName: 'Wilk', branches: [branch] }
    const reception = await cast.hire({ ...hired, roles: ['reception'] })
    const ids = await fullDay(branch, ill, workdayAt('08:00'))
    await browserContext.loginAs(reception)
    const page = await visit(`/absences/new?leave=1&person=${ill.id}`)
    const started = Date.now()
    const day = workdayAt('12:00').slice(0, 10)
    await page.getByLabel('Od dnia').fill(day)
    await page.getByLabel('Do dnia').fill(day)
    await page.getByRole('radio', { name: 'Choroba' }).check({ force: true })
    await page.getByRole('button', { name: 'Dalej' }).click()
    await page.getByText('12 wizyt', { exact: true }).first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zapisz i zastosuj wszystkie' }).click()
    await page.getByText('Żadna wizyta nie czeka na decyzję').waitFor({ timeout: 60_000 })
    assert.isBelow(Date.now() - started, 120_000)
    await expectNoViolations(page)
    const meetings = await Appointment.findMany(ids)
    assert.isTrue(meetings.every(({ staffMemberId }) => staffMemberId !== ill.id))
  }).timeout(120_000)
})
