import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { PUBLIC_LANGUAGES, direction } from '#app/core/languages'
import * as cast from '#tests/cast'
import { BranchFactory } from '#database/factories/identity/branch_factory'

test.group('Landing page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the address without a language leads to the language the browser asks for', async ({
    client,
  }) => {
    const response = await client.get('/').header('accept-language', 'uk-UA,uk;q=0.9').redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/uk')
  })

  for (const language of PUBLIC_LANGUAGES) {
    test(`in ${language} it has one title, one heading and no script`, async ({
      client,
      assert,
    }) => {
      const response = await client.get(`/${language}`)
      response.assertStatus(200)
      const page = response.text()
      assert.include(page, `<html lang="${language}" dir="${direction(language)}">`)
      assert.lengthOf(page.match(/<title/g)!, 1)
      assert.lengthOf(page.match(/<h1/g)!, 1)
      assert.notInclude(page, '<script')
      assert.include(page, `href="/${language}/book?topic=doctor"`)
      assert.notMatch(page, /portal:|topics:|booking:/, 'every sentence is translated')
    })
  }

  test('it shows where the open branches are and when', async ({ client, assert }) => {
    const bochnia = await BranchFactory.merge({ city: 'Bochnia', name: 'Filia w Bochni' }).create()
    await bochnia
      .related('openingHours')
      .createMany([1, 2, 3].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '16:00' })))
    await BranchFactory.merge({ name: 'Filia zamknięta', closedOn: bochnia.createdAt }).create()
    const response = await client.get('/pl')
    const page = response.text()
    assert.include(page, 'Rynek 3, 32-700 Bochnia')
    assert.include(page, 'poniedziałek – środa')
    assert.include(page, '08:00–16:00')
    assert.notInclude(page, 'Filia zamknięta')
  })

  test('it names the languages that working staff speak', async ({ client, assert }) => {
    await cast.hire({
      givenName: 'Nino',
      familyName: 'Beridze',
      roles: ['adviser'],
      languages: ['ka'],
    })
    const gone = await cast.hire({
      givenName: 'Minh',
      familyName: 'Tran',
      roles: ['adviser'],
      languages: ['vi'],
    })
    await gone.merge({ deactivatedAt: gone.createdAt }).save()
    const response = await client.get('/en')
    const page = response.text()
    assert.include(page, 'ქართული')
    assert.notInclude(page, 'Tiếng Việt')
  })
})
