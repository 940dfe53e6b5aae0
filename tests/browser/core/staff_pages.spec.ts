import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Page, Response } from 'playwright'
import { DateTime } from 'luxon'
import { expectNoViolations } from '#tests/browser/axe'
import { makeWish } from '#database/factories/appointments/make_wish'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeApplication, makeCourse } from '#database/factories/courses/course_maker'
import { enrol } from '#app/groups/enrol'
import { makeCourse as makeEdition } from '#database/factories/courses/edition_maker'
import { family, newcomer } from '#database/factories/groups/group_maker'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'
import type StaffMember from '#app/identity/models/staff_member'

const FIRST_LOAD = 180 * 1024

/** A sentence that nobody translated shows its key: `clients:head.log`. */
const KEY = /\b[a-z_]+:[a-z_]+\.[a-z_.]+\b/

/** Pages looked at side by side. */
const EYES = 3

const PARTS = ['edit', 'person', 'stay', 'notes', 'papers', 'files', 'statements']

const PANELS = [
  'move',
  'hand_over',
  'swap',
  'channel',
  'interpreter',
  'by_phone',
  'people',
  'cancel',
]

const excess = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

async function meetingOfClient() {
  const anna = await cast.anna()
  const client = await makeClient(anna, { branchId: anna.branches[0].id })
  await client.load('participants')
  const participantId = client.participants[0].id
  const startsAt = DateTime.utc().plus({ days: 1 })
  const meeting = await makeMeeting({ staff: anna, participantId, startsAt })
  return { client, meeting, participantId }
}

async function idOfWish() {
  const { branches } = await cast.coordinator()
  const { id } = await makeWish(branches[0].id)
  return id
}

async function idOfApplication() {
  const { branches } = await cast.coordinator()
  await makeCourse(branches[0].id)
  const { application } = await makeApplication(branches[0].id)
  return application.id
}

const COURSE_PARTS = ['', '/waiting', '/meetings', '/attendance', '/edit', '/enrolments/new']

async function courseAddresses() {
  const { groupId, group } = await makeEdition({
    branchId: await cast.idOf(cast.krakow()),
    capacity: 1,
  })
  await enrol(newcomer(group))
  await enrol(family(group, 2))
  const celina = await cast.coordinator()
  return COURSE_PARTS.map((part) => [celina, `/courses/${groupId}${part}`] as const)
}

async function addressesOf(): Promise<(readonly [StaffMember, string])[]> {
  const { id } = await cast.krakow()
  const { client, meeting, participantId } = await meetingOfClient()
  const courseParts = await courseAddresses()
  return [
    [await cast.anna(), '/board'],
    [await cast.anna(), '/board?view=week'],
    [await cast.anna(), '/week'],
    [await cast.anna(), '/account/calendar'],
    [await cast.anna(), '/clients'],
    [await cast.anna(), '/clients/new'],
    [await cast.anna(), `/clients/${client.id}`],
    ...(await Promise.all(
      PARTS.map(async (part) => [await cast.anna(), `/clients/${client.id}/${part}`] as const)
    )),
    [await cast.anna(), `/appointments/new?participant=${participantId}`],
    [await cast.anna(), `/appointments/${meeting.id}`],
    [await cast.anna(), `/appointments/${meeting.id}/slip`],
    ...(await Promise.all(
      PANELS.map(
        async (panel) => [await cast.anna(), `/appointments/${meeting.id}?do=${panel}`] as const
      )
    )),
    [await cast.coordinator(), '/interpreters'],
    [await cast.coordinator(), '/slot-alerts'],
    [await cast.coordinator(), '/course-applications'],
    [await cast.coordinator(), `/course-applications/new?participant=${participantId}`],
    [await cast.coordinator(), `/course-applications/${await idOfApplication()}`],
    [await cast.coordinator(), '/course-proposal'],
    [await cast.coordinator(), `/course-proposal?application=${await idOfApplication()}`],
    [await cast.teacher(), '/placement-interviews'],
    [await cast.teacher(), `/placement-interviews/${await idOfApplication()}`],
    [await cast.coordinator(), `/slot-alerts/${await idOfWish()}`],
    [await cast.coordinator(), '/interpreters/new'],
    [await cast.anna(), '/call-requests'],
    [await cast.coordinator(), '/courses'],
    [await cast.coordinator(), '/courses/new'],
    ...courseParts,
    [await cast.anna(), '/queue'],
    [await cast.anna(), '/tasks'],
    [await cast.anna(), '/tasks/new'],
    [await cast.anna(), '/absences/new'],
    [await cast.manager(), '/closures'],
    [await cast.manager(), `/availabilities/${await cast.idOf(cast.anna())}`],
    [await cast.manager(), `/availabilities/${await cast.idOf(cast.anna())}/edit`],
    [await cast.anna(), '/consultations'],
    [await cast.anna(), '/consultations/new'],
    [await cast.anna(), '/enquiries'],
    [await cast.anna(), '/stay-endings'],
    [await cast.anna(), '/duplicates'],
    [await cast.anna(), '/inquiries/new'],
    [await cast.dataProtectionOfficer(), '/access-reports'],
    [await cast.dataProtectionOfficer(), '/inquiries'],
    [await cast.dataProtectionOfficer(), '/retention'],
    [await cast.administrator(), '/gminas'],
    [await cast.administrator(), '/residence-end-rules'],
    [await cast.administrator(), '/projects'],
    [await cast.manager(), '/register'],
    [await cast.manager(), '/reports/services'],
    [await cast.administrator(), '/outbox'],
    [await cast.administrator(), '/staff'],
    [await cast.administrator(), '/branches'],
    [await cast.manager(), `/branches/${id}/hours`],
    [await cast.manager(), '/rules'],
    [await cast.coordinator(), '/workshops'],
    [await cast.coordinator(), '/workshops/new'],
    [await cast.manager(), '/workshops/orientation'],
    [await cast.anna(), '/check-in'],
    [await cast.manager(), '/surveys'],
  ]
}

test.group('Every page of the staff', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is accessible, fits a phone and says words, not keys', async ({ browser, assert }) => {
    const waiting = await addressesOf()
    const look = async (person: StaffMember, address: string) => {
      const context = await browser.newContext({ baseURL: process.env.APP_URL })
      await context.loginAs(person)
      const page = await context.newPage()
      await page.goto(address)
      await page.locator('h1').waitFor()
      await expectNoViolations(page)
      assert.notMatch(await page.locator('body').innerText(), KEY, address)
      await page.setViewportSize({ width: 360, height: 800 })
      assert.equal(await excess(page), 0, `${address} is wider than a phone`)
      await context.close()
    }
    const eye = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await look(...next)
      }
    }
    await Promise.all(Array.from({ length: EYES }, eye))
  }).timeout(600_000)

  test('the first load of the desk weighs at most 180 kB of script', async ({
    browserContext,
    visit,
    assert,
  }) => {
    await browserContext.loginAs(await cast.anna())
    const scripts: Response[] = []
    browserContext.on('response', (response) => {
      if (response.request().resourceType() === 'script') {
        scripts.push(response)
      }
    })
    const page = await visit('/desk')
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    const bodies = await Promise.all(scripts.map((response) => response.body()))
    const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    assert.isAbove(weight, 50 * 1024)
    assert.isBelow(weight, FIRST_LOAD)
  })
})
