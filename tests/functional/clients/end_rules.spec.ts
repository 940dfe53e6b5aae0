import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import ResidenceEndRuleChange from '#app/clients/models/residence_end_rule_change'
import ResidenceTitle from '#app/clients/models/residence_title'
import { plusDays } from '#app/clients/stay/day'
import { stayOf } from '#app/clients/stay/stay_of'
import { makeHolder } from '#database/factories/clients/holder_factory'
import * as cast from '#tests/cast'

const change = (facts: object = {}) => ({
  endsOn: '2028-03-04',
  effectiveFrom: todayInWarsaw(),
  legalBasis: 'Rozporządzenie Rady Ministrów',
  version: 1,
  ...facts,
})

test.group('Days that a law sets for all', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('only an administrator opens and changes them', async ({ client, assert }) => {
    const guest = await client.get('/residence-end-rules').redirects(0)
    guest.assertHeader('location', '/login')
    for (const staff of [await cast.anna(), await cast.manager()]) {
      const page = await client.get('/residence-end-rules').loginAs(staff)
      page.assertStatus(404)
      const write = await client
        .put('/residence-end-rules/UKR')
        .loginAs(staff)
        .withCsrfToken()
        .json(change())
      write.assertStatus(404)
    }
    assert.lengthOf(await ResidenceEndRuleChange.all(), 0)
  })

  test('the page says how many people a change would move', async ({ client, assert }) => {
    await makeHolder()
    const page = await client
      .get('/residence-end-rules')
      .loginAs(await cast.administrator())
      .withInertia()
    page.assertInertiaComponent('clients/end_rules')
    const { rules } = page.inertiaProps as { rules: { code: string; holders: number }[] }
    assert.deepInclude(rules[0], { code: 'UKR', holders: 1 })
  })

  test('one edit moves every holder, past days stay as the law stood, and it is on record', async ({
    client,
    assert,
  }) => {
    await makeHolder()
    const response = await client
      .put('/residence-end-rules/UKR')
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .json(change())
      .redirects(0)
    response.assertStatus(303)
    const titles = await ResidenceTitle.all()
    const today = await stayOf(titles)
    const yesterday = await stayOf(titles, plusDays(todayInWarsaw(), -1))
    assert.deepEqual([yesterday.endsOn, today.endsOn], ['2027-03-04', '2028-03-04'])
    const rule = await ResidenceEndRule.findOrFail('UKR')
    assert.equal(rule.endsOn.toISODate(), '2028-03-04')
    assert.lengthOf(await ResidenceEndRuleChange.all(), 2)
    assert.lengthOf(await db.from('audit_entries').where('action', 'end_rule.changed'), 1)
  })

  test('a mistake is corrected from its old day on, and both readings stay on record', async ({
    client,
    assert,
  }) => {
    const administrator = await cast.administrator()
    const put = (facts: object) =>
      client
        .put('/residence-end-rules/UKR')
        .loginAs(administrator)
        .withCsrfToken()
        .json(change(facts))
        .redirects(0)
    await put({ endsOn: '2072-03-04', effectiveFrom: '2026-03-05' })
    await put({ endsOn: '2027-03-04', effectiveFrom: '2026-03-05', version: 2 })
    const rule = await ResidenceEndRule.findOrFail('UKR')
    assert.equal(rule.endsOn.toISODate(), '2027-03-04')
    assert.lengthOf(await ResidenceEndRuleChange.all(), 3)
  })

  test('an old reading written down late does not replace the newer one', async ({
    client,
    assert,
  }) => {
    await client
      .put('/residence-end-rules/UKR')
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .json(change())
      .redirects(0)
    await client
      .put('/residence-end-rules/UKR')
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .json(change({ endsOn: '2025-09-30', effectiveFrom: '2024-07-01', version: 2 }))
      .redirects(0)
    const rule = await ResidenceEndRule.findOrFail('UKR')
    assert.equal(rule.endsOn.toISODate(), '2028-03-04')
  })

  test('the second of two administrators is told; a day to come or no basis is refused', async ({
    client,
    assert,
  }) => {
    const administrator = await cast.administrator()
    const wrong = [
      change({ version: 7 }),
      change({ effectiveFrom: '2199-01-01' }),
      change({ legalBasis: '' }),
      change({ endsOn: 'soon' }),
    ]
    for (const form of wrong) {
      await client
        .put('/residence-end-rules/UKR')
        .loginAs(administrator)
        .withCsrfToken()
        .withInertia()
        .json(form)
        .redirects(0)
    }
    assert.lengthOf(await ResidenceEndRuleChange.all(), 0)
    const nowhere = await client
      .put('/residence-end-rules/GONE')
      .loginAs(administrator)
      .withCsrfToken()
      .json(change())
    nowhere.assertStatus(404)
  })
})
