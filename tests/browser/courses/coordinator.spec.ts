import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { enrol } from '#app/groups/enrol'
import { leaveGroup } from '#app/groups/leave_group'
import CourseEdition from '#app/courses/models/course_edition'
import Enrolment from '#app/groups/models/enrolment'
import GroupMeeting from '#app/groups/models/group_meeting'
import SeatOffer from '#app/groups/models/seat_offer'
import { makeCourse } from '#database/factories/courses/edition_maker'
import { family, newcomer } from '#database/factories/groups/group_maker'
import { expectNoViolations } from '#tests/browser/axe'
import { clicksOn, countClicks } from '#tests/browser/courses/counted'
import * as cast from '#tests/cast'
import { learner } from '#tests/functional/courses/new_course'

const SECONDS_OF_TWO_MINUTES = 120

const course = async (capacity = 15, name = 'A1.1 Kraków') =>
  makeCourse({ branchId: await cast.idOf(cast.krakow()), capacity, name })

test.group('A coordinator and her groups', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a group with thirty meetings is made on one page, in a dozen clicks and within two minutes', async ({
    browserContext,
    visit,
    assert,
  }) => {
    await cast.teacher()
    await countClicks(browserContext)
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit('/courses')
    const begun = Date.now()
    await page.getByText('Nie ma jeszcze żadnej grupy').first().waitFor()
    await expectNoViolations(page)
    await page.getByRole('link', { name: 'Nowa grupa' }).first().click()
    await page.getByRole('heading', { name: 'Nowa grupa', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'poniedziałek' }).click()
    await page.getByRole('button', { name: 'środa' }).click()
    await page.getByLabel('Lektor').selectOption({ label: 'Tomasz Gil' })
    await page.getByLabel('Opieka nad dziećmi w czasie zajęć').click()
    await page.getByText('30 zajęć', { exact: true }).first().waitFor()
    await page.getByText('Sala i lektor są wolni').first().waitFor()
    await page.evaluate('scrollTo(0, 0)')
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Utwórz grupę i 30 zajęć' }).click()
    await page.getByText('Nikt się jeszcze nie zapisał').first().waitFor()
    assert.isAtMost(await clicksOn(page), 12)
    assert.isBelow((Date.now() - begun) / 1000, SECONDS_OF_TWO_MINUTES)
    assert.lengthOf(await GroupMeeting.all(), 30)
    const edition = await CourseEdition.query().preload('group').firstOrFail()
    assert.match(edition.group.name, /^A1\.1 Filia Kraków, pn śr 17:00$/)
  }).timeout(90_000)

  test('an empty form names its gaps and keeps what was typed', async ({
    browserContext,
    visit,
  }) => {
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit('/courses/new')
    await page.getByLabel('Nazwa').fill('Moja grupa')
    await page.getByRole('button', { name: /^Utwórz grupę/ }).click()
    await page.getByText('Popraw te pola').first().waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Nazwa').inputValue()
  })

  test('a freed place is filled in two clicks, and a call starts the clock with the next', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { groupId, group: seats } = await course(1)
    const { entry } = await enrol(newcomer(seats))
    await enrol(family(seats, 2))
    const { entry: single } = await enrol(newcomer(seats))
    await leaveGroup(entry, {})
    await countClicks(browserContext)
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit('/courses')
    await page.getByRole('link', { name: 'czekają 3 osoby' }).click()
    await page.getByRole('button', { name: /^Zaproponuj miejsce:/ }).waitFor()
    await expectNoViolations(page)
    await page.getByRole('button', { name: /^Zaproponuj miejsce:/ }).click()
    await page.getByText('jeszcze nie dotarła').first().waitFor()
    assert.equal(await clicksOn(page), 2)
    const offer = await SeatOffer.findByOrFail({ entry: single })
    assert.isNull(offer.clockStartsAt)
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Przekazano telefonicznie' }).click()
    await page.getByText('czas biegnie').first().waitFor()
    await offer.refresh()
    assert.isNotNull(offer.expiresAt)
    await page.getByRole('button', { name: 'Przyjmuje' }).click()
    await page.getByText('Propozycje bez odpowiedzi').waitFor({ state: 'detached' })
    const seated = await Enrolment.query().where({ group_id: groupId, state: 'enrolled' })
    assert.equal(seated[0].entry, single)
  }).timeout(60_000)

  test('a known client and her child who is new are enrolled as one entry', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { groupId } = await course()
    const { client } = await learner()
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit(`/courses/${groupId}/enrolments/new`)
    await page.getByLabel('Kogo zapisać').fill(client.number)
    await page.getByRole('option', { name: 'Nowa osoba' }).waitFor()
    await page.getByRole('option').first().click()
    await page.getByLabel('Kogo zapisać').fill('Marko Nowy')
    await page.getByRole('option', { name: 'Nowa osoba: Marko Nowy' }).click()
    await page.getByText('Te osoby są jednym zgłoszeniem').first().waitFor()
    await page.getByLabel('dziecko (do 18 lat)').check()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByText('razem: 2 osoby').first().waitFor()
    await expectNoViolations(page)
    const people = await Enrolment.query().where('group_id', groupId).orderBy('position')
    assert.lengthOf(new Set(people.map(({ entry }) => entry)), 1)
    assert.deepEqual(
      people.map(({ isMinor }) => Boolean(isMinor)),
      [false, true]
    )
  }).timeout(60_000)

  test('somebody is moved to another group from the list of people', async ({
    browserContext,
    visit,
    assert,
  }) => {
    const { groupId, group: seats } = await course()
    const other = await course(15, 'A1.2 Kraków')
    await enrol(newcomer(seats))
    await browserContext.loginAs(await cast.coordinator())
    const page = await visit(`/courses/${groupId}`)
    await page.getByRole('button', { name: /^Co zrobić:/ }).click()
    await page.getByRole('menuitem', { name: 'Przenieś' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByLabel('Do grupy').selectOption({ index: 1 })
    await expectNoViolations(page)
    await panel.getByRole('button', { name: 'Przenieś' }).click()
    await panel.waitFor({ state: 'detached' })
    await page.getByText('Nikt się jeszcze nie zapisał').first().waitFor()
    assert.lengthOf(await Enrolment.query().where('group_id', other.groupId), 1)
    await page.getByText('Historia decyzji').click()
    await page.getByText('Przeniesiono do innej grupy.').first().waitFor()
    await expectNoViolations(page)
  }).timeout(60_000)
})
