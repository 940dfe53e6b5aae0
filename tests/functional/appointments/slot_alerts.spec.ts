import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { ZONE } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import ContactPoint from '#app/clients/models/contact_point'
import { makeOffers } from '#app/appointments/alerts/make_offers'
import SlotAlert from '#app/appointments/models/slot_alert'
import SlotOffer from '#app/appointments/models/slot_offer'
import { makeWish } from '#database/factories/appointments/make_wish'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import { workdayAt } from '#tests/visitor'

/** Somebody waits where the coordinator works and an adviser is free. */
async function waiting(more: Parameters<typeof makeWish>[1] = {}) {
  const branch = await openBranch()
  await bookableAdviser(branch)
  const staff = await cast.coordinator()
  await staff.related('branches').attach([branch.id])
  await staff.load('branches')
  return { branch, staff, alert: await makeWish(branch.id, more) }
}

const stateOf = async ({ id }: SlotAlert) => {
  const { state } = await SlotAlert.findOrFail(id)
  return state
}

const actions = async () => {
  const rows = await db.from('audit_entries').where('subject_type', 'slot_alert')
  return rows.map(({ action }) => action)
}

test.group('Who waits for a free time', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest signs in first; an adviser, and a colleague elsewhere, find nothing', async ({
    client,
  }) => {
    const { alert } = await waiting()
    const guest = await client.get('/slot-alerts').redirects(0)
    guest.assertStatus(302)
    const adviser = await client.get('/slot-alerts').loginAs(await cast.anna())
    adviser.assertStatus(404)
    const other = await client.get(`/slot-alerts/${alert.id}`).loginAs(await cast.manager())
    other.assertStatus(404)
  })

  test('the list says who, in which language and since when, and the look is on record', async ({
    client,
    assert,
  }) => {
    const { staff } = await waiting()
    const list = await client.get('/slot-alerts').loginAs(staff).withInertia()
    list.assertStatus(200)
    const [line] = list.inertiaProps.alerts as Record<string, unknown>[]
    assert.deepInclude(line, { name: 'Олена Коваль', topic: 'housing', state: 'waiting' })
    assert.deepEqual(await actions(), ['slot_alert.listed'])
    const over = await client.get('/slot-alerts?over=1').loginAs(staff).withInertia()
    assert.isEmpty(over.inertiaProps.alerts)
  })

  test('what a confidential wish is about stays with the adviser', async ({ client, assert }) => {
    const { staff, alert } = await waiting()
    await alert.merge({ kind: 'psychological' }).save()
    const list = await client.get('/slot-alerts').loginAs(staff).withInertia()
    const [line] = list.inertiaProps.alerts as Record<string, unknown>[]
    assert.deepInclude(line, { topic: null, kind: null })
  })

  test('a time offered by hand is held and written about, once', async ({ client, assert }) => {
    const { staff, alert } = await waiting()
    const offer = () =>
      client
        .post(`/slot-alerts/${alert.id}/offers`)
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .form({ starts_at: workdayAt('10:15') })
    const done = await offer()
    done.assertStatus(303)
    await offer()
    const [made, ...others] = await SlotOffer.all()
    assert.isEmpty(others)
    assert.equal(made.staffMemberId, staff.id)
    assert.equal(await stateOf(alert), 'offered')
    const messages = await OutboxMessage.query().where('kind', 'slot_offer')
    assert.lengthOf(messages, 1)
    assert.lengthOf(await db.from('reserved_quarters'), 3)
    assert.include(await actions(), 'slot_alert.offered')
    const page = await client.get(`/slot-alerts/${alert.id}`).loginAs(staff).withInertia()
    assert.isNull(page.inertiaProps.times)
  })

  test('nothing is offered to somebody who cannot be written to', async ({ client, assert }) => {
    const who = { email: undefined, phone: '+48 12 111 22 33' }
    const { branch, staff, alert } = await waiting({ who })
    const page = await client.get(`/slot-alerts/${alert.id}`).loginAs(staff).withInertia()
    assert.isFalse(page.inertiaProps.isReachable)
    const refused = await client
      .post(`/slot-alerts/${alert.id}/offers`)
      .loginAs(staff)
      .withCsrfToken()
      .redirects(0)
      .form({ starts_at: workdayAt('10:15') })
    refused.assertStatus(302)
    await bookableAdviser(branch, { from: '14:00', until: '14:45' })
    await byDay(() => makeOffers())
    assert.isEmpty(await SlotOffer.all())
    assert.isEmpty(await db.from('reserved_quarters'))
  })

  test('a closed wish is looked for no more, and a time held for it is free', async ({
    client,
    assert,
  }) => {
    const { staff, alert } = await waiting()
    const post = (path: string, form: object) =>
      client
        .post(`/slot-alerts/${alert.id}/${path}`)
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .form(form)
    await post('offers', { starts_at: workdayAt('10:15') })
    const wrong = await post('closings', { reason: 'sang' })
    wrong.assertStatus(302)
    assert.equal(await stateOf(alert), 'offered')
    const done = await post('closings', { reason: 'not_needed' })
    done.assertStatus(303)
    await post('closings', { reason: 'other' })
    assert.equal(await stateOf(alert), 'stopped')
    assert.isEmpty(await db.from('reserved_quarters'))
    const [closing, ...others] = await db.from('slot_alert_closings')
    assert.isEmpty(others)
    assert.deepInclude(closing, { reason: 'not_needed', staff_member_id: staff.id })
  })

  test('a helper’s contact is shown as theirs, and one that is not safe is not shown', async ({
    client,
    assert,
  }) => {
    const owned = { owner: 'friend' as const, ownerName: 'Тарас' }
    const { staff, alert } = await waiting({ who: { ...owned, phone: '601234567' } })
    const page = () => client.get(`/slot-alerts/${alert.id}`).loginAs(staff).withInertia()
    const shown = await page()
    const contacts = shown.inertiaProps.contacts as { owner: string; ownerName: string }[]
    assert.isTrue(contacts.every((one) => one.owner === 'friend' && one.ownerName === 'Тарас'))
    await ContactPoint.query().update({ is_safe_to_call: false, is_safe_to_write: false })
    const hidden = await page()
    assert.isEmpty(hidden.inertiaProps.contacts)
  })
})

/** Nobody is written to at night, and this suite runs at any hour. */
async function byDay(work: () => Promise<unknown>) {
  const noon = DateTime.now().setZone(ZONE).set({ hour: 12 }).toMillis()
  Settings.now = () => noon
  await work()
  Settings.now = () => Date.now()
}
