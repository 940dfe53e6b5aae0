import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import type StaffMember from '#app/identity/models/staff_member'
import ClientOpening from '#app/clients/models/client_opening'
import { nowInWarsaw } from '#app/core/clock'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const birthAt = (years: number) =>
  DateTime.fromISO(nowInWarsaw().minus({ years }).minus({ days: 1 }).toISODate()!, { zone: 'utc' })

const child = async (branchId?: number) =>
  makeClient(await cast.anna(), {
    branchId: branchId ?? (await cast.idOf(cast.krakow())),
    given: 'Maksym',
    family: 'Bondar',
    otherGiven: undefined,
    otherFamily: undefined,
    birthDate: birthAt(12),
    pesel: '44051401458',
  })

test.group('Minors and staff without the register check', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a search, the list and the matches of intake show no minor', async ({ client, assert }) => {
    await child()
    const names = async (person: StaffMember) => {
      const post = (path: string, body: object) =>
        client.post(path).loginAs(person).withCsrfToken().json(body)
      const found = await post('/clients/search', { words: 'Bondar' })
      const matched = await post('/clients/matches', { given: 'Maksym', family: 'Bondar' })
      const list = await client.get('/clients').loginAs(person).withInertia()
      return [found.body(), matched.body().matches, list.inertiaProps.clients].map((part) =>
        String(JSON.stringify(part)).includes('Maksym')
      )
    }
    assert.deepEqual(await names(await cast.unchecked()), [false, false, false])
    assert.deepEqual(await names(await cast.anna()), [true, true, true])
    const [found, , list] = await names(await cast.dataProtectionOfficer())
    assert.deepEqual([found, list], [true, true])
  })

  test("a minor's record opened by its address leads to a colleague", async ({
    client,
    assert,
  }) => {
    const { id } = await child()
    const urszula = await cast.unchecked()
    for (const path of ['', '/notes', '/person', '/edit']) {
      const page = await client.get(`/clients/${id}${path}`).loginAs(urszula).withInertia()
      page.assertStatus(409)
      page.assertInertiaComponent('clients/minor')
      assert.include(page.inertiaProps.colleagues, 'Anna Zając')
      assert.notInclude(JSON.stringify(page.body()), 'Maksym')
    }
    const mine = await client
      .get(`/clients/${id}/notes`)
      .loginAs(await cast.anna())
      .withInertia()
    mine.assertStatus(200)
  })

  test("another branch's minor cannot be opened with a reason either", async ({
    client,
    assert,
  }) => {
    const { id } = await child(await cast.idOf(cast.tarnow()))
    const urszula = await cast.unchecked()
    const door = await client.get(`/clients/${id}`).loginAs(urszula).withInertia()
    door.assertInertiaComponent('clients/minor')
    const reason = 'Dziecko przyszło do Krakowa'
    await client.post(`/clients/${id}/openings`).loginAs(urszula).withCsrfToken().json({ reason })
    assert.lengthOf(await ClientOpening.all(), 0)
  })

  test('a date entered today opens the work; a note to a minor is then written', async ({
    client,
  }) => {
    const { id } = await child()
    const urszula = await cast.unchecked()
    await urszula.merge({ registerCheckedOn: DateTime.utc().startOf('day') }).save()
    const page = await client.get(`/clients/${id}/notes`).loginAs(urszula).withInertia()
    page.assertStatus(200)
  })
})

test.group('An appointment of a minor', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const scene = async (isUnchecked: boolean, years: number) => {
    const branch = await openBranch()
    const { staff } = await bookableAdviser(branch, { isUnchecked })
    const renata = await cast.hire({
      givenName: 'Renata',
      familyName: 'Wilk',
      roles: ['reception'],
      branches: [branch],
    })
    const { id } = await makeClient(renata, {
      branchId: branch.id,
      given: 'Maksym',
      languages: ['pl'],
      birthDate: birthAt(years),
    })
    return { branch, staff, renata, clientId: id }
  }

  test('an adviser {isUnchecked} for a person of {years} is offered: {offered}')
    .with([
      { isUnchecked: true, years: 12, offered: false },
      { isUnchecked: false, years: 12, offered: true },
      { isUnchecked: true, years: 18, offered: true },
    ])
    .run(async ({ client, assert }, { isUnchecked, years, offered }) => {
      const { staff, renata, clientId } = await scene(isUnchecked, years)
      const page = await client
        .get(`/appointments/new?client=${clientId}`)
        .loginAs(renata)
        .withInertia()
      const { choices, times } = page.inertiaProps
      const advisers = choices.advisers.map(({ value }: { value: string }) => value)
      assert.equal(advisers.includes(staff.id), offered)
      assert.equal(times.next.length > 0, offered)
    })

  test('a booking sent past the form finds nobody free either', async ({ client, assert }) => {
    const { branch, staff, renata, clientId } = await scene(true, 12)
    const adult = await client.get(`/appointments/new`).loginAs(renata).withInertia()
    const [slot] = adult.inertiaProps.times.next
    const known = await client
      .get(`/appointments/new?client=${clientId}`)
      .loginAs(renata)
      .withInertia()
    const response = await client
      .post('/appointments')
      .loginAs(renata)
      .withCsrfToken()
      .json({
        one_time_key: known.inertiaProps.oneTimeKey,
        branch_id: branch.id,
        language: 'pl',
        adviser: staff.id,
        channel: 'here',
        minutes: 45,
        starts_at: slot.startsAt,
        participant_id: known.inertiaProps.person.participantId,
      })
      .redirects(0)
    assert.property(response.flashMessage('inputErrorsBag'), 'slot_taken')
  })
})
