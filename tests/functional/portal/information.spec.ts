import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { PUBLIC_LANGUAGES, direction } from '#app/core/languages'
import { CLAUSE_2026_1 } from '#database/seeders/clauses/version_2026_1'

const PAGES = ['about', 'accessibility', 'privacy']

test.group('Information pages', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const language of PUBLIC_LANGUAGES) {
    test(`people read about the Centre in ${language}`, async ({ client, assert }) => {
      for (const name of PAGES) {
        const response = await client.get(`/${language}/${name}`)
        response.assertStatus(200)
        const page = response.text()
        assert.include(page, `<html lang="${language}" dir="${direction(language)}">`)
        assert.lengthOf(page.match(/<h1/g)!, 1)
        assert.isAbove(page.match(/<h2/g)!.length, 4)
        assert.notInclude(page, '<script')
        assert.notMatch(page, /portal:/)
      }
    })
  }

  for (const language of PUBLIC_LANGUAGES) {
    test(`the information clause can be read and printed in ${language}`, async ({
      client,
      assert,
    }) => {
      const response = await client.get(`/${language}/privacy`)
      const page = response.text()
      assert.include(page, CLAUSE_2026_1[language].sections[0].heading)
      assert.include(page, `href="/${language}/privacy/clause"`)
      assert.notMatch(page, /documents:|{{/)
      const pdf = await client.get(`/${language}/privacy/clause`)
      pdf.assertStatus(200)
      pdf.assertHeader('content-type', 'application/pdf')
      assert.equal(Buffer.from(pdf.body()).toString('latin1', 0, 5), '%PDF-')
    })
  }

  test('switching the language stays on the page', async ({ client, assert }) => {
    const response = await client.get('/pl/privacy')
    const page = response.text()
    for (const language of PUBLIC_LANGUAGES) {
      assert.include(page, `href="/${language}/privacy"`)
    }
  })
})

test.group('Pages that say what went wrong', () => {
  for (const language of PUBLIC_LANGUAGES) {
    test(`an unknown address is answered in ${language}`, async ({ client, assert }) => {
      const response = await client.get(`/${language}/nowhere`)
      response.assertStatus(404)
      const page = response.text()
      assert.include(page, `lang="${language}"`)
      assert.include(page, `<a class="button" href="/${language}">`)
      assert.notMatch(page, /errors:|portal:/)
    })
  }

  test('an unknown address without a language is answered in the language of the browser', async ({
    client,
    assert,
  }) => {
    const response = await client.get('/nowhere').header('accept-language', 'ar')
    response.assertStatus(404)
    assert.include(response.text(), 'dir="rtl"')
  })

  test('a form sent from another site is refused', async ({ client }) => {
    const response = await client.post('/uk/about').header('sec-fetch-site', 'cross-site')
    response.assertStatus(403)
    response.assertTextIncludes('lang="uk"')
  })
})
