import { test } from '@japa/runner'
import router from '@adonisjs/core/services/router'
import testUtils from '@adonisjs/core/services/test_utils'
import { formOf } from '#tests/form_fields'
import { HOSTILE_WORDS } from '#tests/hostile_words'

const addresses = () =>
  Object.values(router.toJSON())
    .flat()
    .filter(({ methods, pattern }) => methods.includes('POST') && pattern.startsWith('/:locale'))
    .map(({ pattern }) => pattern.replace(':locale', 'uk'))

test.group('All public addresses and hostile words', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const words of HOSTILE_WORDS) {
    test(`${JSON.stringify(words.slice(0, 20))} (${words.length}) is answered by every one, also as its key`, async ({
      client,
      assert,
    }) => {
      const form = await formOf(words)
      const key = encodeURIComponent(words.toWellFormed().slice(0, 60)) || 'x'
      for (const address of addresses()) {
        const response = await client
          .post(address.replaceAll(/:\w+\??/g, key))
          .form(form)
          .redirects(0)
        assert.isBelow(response.status(), 500, address)
        assert.notMatch(response.text(), /\bat .+\.(ts|js):\d+/)
      }
    }).timeout(60_000)
  }
})
