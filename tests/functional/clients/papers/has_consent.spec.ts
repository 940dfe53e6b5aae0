import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import { giveConsent } from '#app/clients/papers/give_consent'
import { hasConsent } from '#app/clients/papers/has_consent'
import { withdrawConsent } from '#app/clients/papers/withdraw_consent'
import Consent from '#app/clients/models/consent'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const at = (day: string) => DateTime.fromISO(day, { zone: 'utc' })

/** E-mail from 1 March to 10 April and again from 20 April; SMS from 1 May 2026. */
async function personWithHistory() {
  const anna = await cast.anna()
  const person = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()) })
  const give = (detail: string, day: string) =>
    giveConsent(
      person,
      {
        purpose: 'contact_channel',
        detail,
        language: 'uk',
        givenOn: at(day),
        how: 'on_paper',
        givenBy: 'self',
      },
      anna
    )
  await give('email', '2026-03-01')
  const first = await Consent.findByOrFail('client_id', person.id)
  const withdrawn = {
    withdrawnOn: at('2026-04-10'),
    how: 'in_person',
    withdrawnBy: 'self',
  } as const
  await withdrawConsent(person, first, withdrawn, anna)
  await give('email', '2026-04-20')
  await give('sms', '2026-05-01')
  return person.id
}

test.group('Whether a consent stands on a given day', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const days = [
    ['email', '2026-02-28', false],
    ['email', '2026-03-01', true],
    ['email', '2026-04-09', true],
    ['email', '2026-04-10', false],
    ['email', '2026-04-19', false],
    ['email', '2026-04-20', true],
    ['email', '2026-11-22', true],
    ['sms', '2026-04-30', false],
    ['sms', '2026-05-01', true],
    ['phone', '2026-05-01', false],
  ] as const

  test('by channel and day', async ({ assert }) => {
    const id = await personWithHistory()
    for (const [channel, day, expected] of days) {
      assert.equal(
        await hasConsent(id, 'contact_channel', channel, day),
        expected,
        `${channel} on ${day}`
      )
    }
    assert.isFalse(await hasConsent(id, 'image', '', '2026-05-02'))
    assert.isFalse(await hasConsent(id, 'partner_sharing', 'email', '2026-05-02'))
  })
})
