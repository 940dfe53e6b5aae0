import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { HOSTILE_WORDS } from '#tests/hostile_words'
import { Visitor, workdayAt } from '#tests/visitor'

const FORMS: Record<string, string[]> = {
  '/book/topic': ['topic'],
  '/book/place': ['branch_id', 'language'],
  '/book/time': ['starts_at'],
  '/book/contact': ['name', 'phone', 'email'],
  '/book': ['one_time_key'],
  '/call-requests': ['name', 'phone', 'language'],
}

test.group('Public forms and hostile words', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const [path, fields] of Object.entries(FORMS)) {
    test(`${path} answers every one of them with a page`, async ({ assert }) => {
      const branch = await openBranch()
      await bookableAdviser(branch)
      const visitor = new Visitor('ar')
      await visitor.choose(branch, workdayAt('08:45'))
      for (const words of HOSTILE_WORDS) {
        const form = Object.fromEntries(fields.map((field) => [field, words]))
        const { status, text } = await visitor.post(path, form)
        assert.include([303, 404, 409, 413, 422], status, `${path} ${JSON.stringify(words)}`)
        assert.notInclude(text, '<script>alert(1)')
        assert.notInclude(text, '<img src=x')
        assert.notMatch(text, /\bat .+\.(ts|js):\d+/)
      }
    }).timeout(60_000)
  }

  test('an empty form says what is missing in the language of the page', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    const visitor = new Visitor('uk')
    await visitor.choose(branch, workdayAt('08:45'))
    const refused = await visitor.post('/book/contact', { name: 'Олена', phone: '', email: '' })
    assert.equal(refused.status, 422)
    assert.include(refused.text, 'value="Олена"')
    assert.include(refused.text, 'href="#')
    assert.include(refused.text, 'lang="uk"')
  })
})
