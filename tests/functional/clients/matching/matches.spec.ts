import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const born = (day: string) => DateTime.fromISO(day, { zone: 'utc' })

async function register(given: string, family: string, more: object = {}) {
  const plain = { otherGiven: null, otherFamily: null, branchId: await cast.idOf(cast.krakow()) }
  return makeClient(await cast.anna(), { ...plain, given, family, ...more })
}

async function matchesFor(client: ApiClient, typed: object, staff = cast.anna) {
  const request = client
    .post('/clients/matches')
    .loginAs(await staff())
    .withCsrfToken()
  const response = await request.json({ language: 'uk', ...typed })
  return response.body().matches as {
    name: string
    strength: string
    reasons: string[]
    number: string | null
  }[]
}

test.group('Who may be registered already', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('{given} {family}, {birth}, is probably the person registered: {reason}')
    .with([
      { given: 'Mykoła', family: 'Hrycenko', birth: '1959-08-26', reason: 'same_birth_date' },
      { given: 'Николай', family: 'Гриценко', birth: '', reason: 'given_in_other_language' },
      { given: 'Mykola', family: 'Hrytsenok', birth: '1959-08-26', reason: 'slip_in_name' },
      { given: 'Hrytsenko', family: 'Mykola', birth: '', reason: 'fields_swapped' },
      { given: 'Коля', family: 'Гриценко', birth: '1959-08-26', reason: 'given_short_form' },
      { given: 'М.', family: 'Гриценко', birth: '1959-08-26', reason: 'given_initial' },
    ])
    .run(async ({ client, assert }, { given, family, birth, reason }) => {
      await register('Микола', 'Гриценко', { birthDate: born('1959-08-26') })
      const [match] = await matchesFor(client, { given, family, birth })
      assert.equal(match?.strength, 'probable')
      assert.include(match.reasons, reason)
    })

  test('a swapped or mistyped birth date is explained', async ({ client, assert }) => {
    await register('Сергій', 'Демченко', { birthDate: born('1962-02-04') })
    const typed = { given: 'Serhii', family: 'Demchenko' }
    const [swapped] = await matchesFor(client, { ...typed, birth: '1962-04-02' })
    assert.include(swapped.reasons, 'birth_day_and_month_swapped')
    const [slip] = await matchesFor(client, { ...typed, birth: '1962-02-05' })
    assert.include(slip.reasons, 'birth_date_slip')
    assert.equal(slip.strength, 'probable')
  })

  test('a son of the same name is somebody else', async ({ client, assert }) => {
    await register('Володимир', 'Мельник', { birthDate: born('1977-04-01') })
    const typed = { given: 'Volodymyr', family: 'Melnyk', birth: '2000-07-02' }
    assert.deepEqual(await matchesFor(client, typed), [])
  })

  test('a PESEL is enough, whatever the name', async ({ client, assert }) => {
    await register('Ганна', 'Бойко', { pesel: '44051401458', birthDate: born('1944-05-14') })
    const typed = { given: 'Anna', family: 'Nowak', pesel: '44051401458' }
    const [match] = await matchesFor(client, typed)
    assert.equal(match.strength, 'probable')
    assert.includeMembers(match.reasons, ['same_pesel', 'same_birth_date', 'other_family'])
  })

  test('one telephone serves a family, so it only may be the person', async ({
    client,
    assert,
  }) => {
    const contacts = [{ kind: 'phone', value: '+48601234567' }]
    await register('Ганна', 'Бойко', { contacts })
    const [match] = await matchesFor(client, {
      given: 'Петро',
      family: 'Бойко',
      contact: '601 234 567',
    })
    assert.equal(match.strength, 'possible')
    assert.includeMembers(match.reasons, ['same_contact', 'same_family', 'other_given'])
  })

  test('a half-typed name is already shown', async ({ client, assert }) => {
    await register('Олена', 'Коваленко')
    const [match] = await matchesFor(client, { given: 'Olena', family: 'Koval' })
    assert.equal(match.strength, 'possible')
    assert.include(match.reasons, 'name_begins_so')
    assert.notInclude(match.reasons, 'other_family')
  })

  test("another branch's client shows only what tells people apart", async ({ client, assert }) => {
    await register('Олена', 'Коваленко')
    const typed = { given: 'Olena', family: 'Kovalenko' }
    const [match] = await matchesFor(client, typed, cast.tariq)
    assert.equal(match.strength, 'probable')
    assert.isNull(match.number)
  })
})
