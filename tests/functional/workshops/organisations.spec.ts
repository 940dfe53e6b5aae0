import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Enrolment from '#app/groups/models/enrolment'
import Group from '#app/groups/models/group'
import RegisterEntry from '#app/funding/models/register_entry'
import { enrol } from '#app/groups/enrol'
import WorkshopOrganisation from '#app/workshops/models/workshop_organisation'
import { newcomer } from '#database/factories/groups/group_maker'
import { makeLesson } from '#database/factories/groups/lesson_maker'
import { makeWorkshop } from '#database/factories/workshops/workshop_maker'
import * as cast from '#tests/cast'

const school = (people: number, key = 'a') => ({
  ...{ oneTimeKey: key.repeat(32), name: 'Szkoła nr 5', kind: 'school', people },
  ...{ contactName: 'Beata Nowak', contact: 'sp5@szkola.example' },
})

test.group('Institutions at a workshop', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an institution takes seats without names, and no more than are free', async ({
    client,
    assert,
  }) => {
    const workshop = await makeWorkshop('multiculturalism', await cast.idOf(cast.krakow()), 12)
    const { groupId } = workshop
    const celina = await cast.coordinator()
    const add = (form: ReturnType<typeof school>) =>
      client
        .post(`/workshops/${groupId}/organisations`)
        .loginAs(celina)
        .withCsrfToken()
        .json(form)
        .redirects(0)
    await add(school(10))
    await add(school(10))
    await add(school(3, 'b'))
    const group = await Group.findOrFail(groupId)
    assert.equal(group.seatsTaken, 10)
    const [row, ...more] = await WorkshopOrganisation.all()
    assert.lengthOf(more, 0)
    assert.equal(row.contactName, 'Beata Nowak')
    const [stored] = await db.from('workshop_organisations')
    assert.notInclude(stored.contact_name, 'Nowak')
  })

  test('who came is counted in the register without names, once', async ({ client, assert }) => {
    const { groupId } = await makeWorkshop('multiculturalism', await cast.idOf(cast.krakow()))
    await makeLesson({ id: groupId })
    const celina = await cast.coordinator()
    const signed = client.post(`/workshops/${groupId}/organisations`).loginAs(celina)
    await signed.withCsrfToken().json(school(10)).redirects(0)
    const { id } = await WorkshopOrganisation.firstOrFail()
    const settle = (came: number) =>
      client
        .put(`/workshops/${groupId}/organisations/${id}`)
        .loginAs(celina)
        .withCsrfToken()
        .json({ version: 1, came })
        .redirects(0)
    await settle(8)
    await settle(9)
    const [entry, ...more] = await RegisterEntry.query().preload('participants')
    assert.lengthOf(more, 0)
    assert.equal(entry.headCount, 8)
    assert.equal(entry.minutes, 90)
    assert.equal(entry.serviceType, 'workshop')
    assert.lengthOf(entry.participants, 0)
  })

  test('an institution that withdraws gives its seats to who waits', async ({ client, assert }) => {
    const { groupId } = await makeWorkshop('event', await cast.idOf(cast.krakow()), 10)
    const celina = await cast.coordinator()
    const signed = client.post(`/workshops/${groupId}/organisations`).loginAs(celina)
    await signed.withCsrfToken().json(school(10)).redirects(0)
    const { entry } = await enrol(newcomer({ id: groupId }))
    const { id } = await WorkshopOrganisation.firstOrFail()
    await client
      .put(`/workshops/${groupId}/organisations/${id}`)
      .loginAs(celina)
      .withCsrfToken()
      .json({ version: 1, came: 0 })
      .redirects(0)
    const waited = await Enrolment.findByOrFail('entry', entry)
    assert.equal(waited.state, 'offered')
    const group = await Group.findOrFail(groupId)
    assert.equal(group.seatsTaken, 1)
  })

  test('an adviser adds none and sees no contacts', async ({ client, assert }) => {
    const { groupId } = await makeWorkshop('event', await cast.idOf(cast.krakow()))
    const response = await client
      .post(`/workshops/${groupId}/organisations`)
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json(school(2))
    response.assertStatus(404)
    assert.lengthOf(await WorkshopOrganisation.all(), 0)
  })
})
