import { test } from '@japa/runner'
import router from '@adonisjs/core/services/router'
import testUtils from '@adonisjs/core/services/test_utils'
import { ROLES } from '#app/identity/role'
import * as cast from '#tests/cast'
import { HOSTILE_WORDS } from '#tests/hostile_words'

/** Every field that some form of the staff knows; the others ignore it. */
const FIELDS =
  'given family languages contacts branchId clauseLanguage birthDate birthYear birthAnswer sex ' +
  'citizenship residence titles pesel note version words reason participantId participantIds ' +
  'topics mode minutes outcome language heldOn startedAt followUp followUpOn nextSteps headCount ' +
  'oneTimeKey appointmentId answers name phone email branch topic adviser channel startsAt ' +
  'givenName familyName roles branches authorisationNumber code street postalCode city rooms ' +
  'openingHours locale hasSingleKeyShortcuts password from to page sort'

const nobody = '01K00000000000000000000000'
const forms = () =>
  Object.values(router.toJSON())
    .flat()
    .filter(({ methods }) => !methods.includes('GET'))
    .filter(({ pattern }) => !pattern.startsWith('/:locale') && pattern !== '/logout')
    .map(({ pattern, methods }) => ({
      path: pattern.replaceAll(/:\w+\??/g, nobody),
      method: methods[0].toLowerCase() as 'post' | 'put' | 'patch' | 'delete',
    }))

test.group('Forms of the staff and hostile words', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const words of HOSTILE_WORDS) {
    const shown = JSON.stringify(words.slice(0, 20))
    test(`${shown} (${words.length}) breaks no form`, async ({ client, assert }) => {
      const everybody = await cast.hire({
        givenName: 'Wszystko',
        familyName: 'Mogąca',
        roles: [...ROLES],
      })
      const body = Object.fromEntries(FIELDS.split(' ').map((field) => [field, words]))
      for (const { path, method } of forms()) {
        const request = client[method](path).loginAs(everybody).withCsrfToken().redirects(0)
        const response = await request.header('referer', '/desk').json(body)
        assert.isBelow(response.status(), 500, `${method} ${path}`)
      }
    }).timeout(60_000)
  }
})
