import { test } from '@japa/runner'
import router from '@adonisjs/core/services/router'
import testUtils from '@adonisjs/core/services/test_utils'
import { ABILITIES } from '#app/identity/abilities'
import * as cast from '#tests/cast'

/** Open to everybody. A new public page is added here, by thought. */
const PUBLIC = [
  /^\/$/,
  /^\/health\//,
  /^\/webhooks\/sms\/:secret$/,
  /^\/:locale(\/|$)/,
  /^\/calendars\/:token\.ics$/,
  /^\/login$/,
  /^\/invitations\/:token$/,
  /^\/password-resets(\/|$)/,
]

/** Open to everybody who is signed in, whatever the role. */
const ANY_STAFF = ['/logout', '/lock', '/activity', '/account', '/account/password']

type Rule = { pattern: string; methods: string[]; isStaff: boolean; ability: string | null }

/** Names of a route's middleware with what they are given: `staff`, `may(clients.view)`. */
function ruleOf(route: ReturnType<typeof router.toJSON>['root'][number]): Rule {
  const named = [...route.middleware.all()].filter((node) => typeof node === 'object')
  const may = named.find((node) => node.name === 'may')
  return {
    pattern: route.pattern,
    methods: route.methods,
    isStaff: named.some((node) => node.name === 'staff'),
    ability: may ? String(may.args) : null,
  }
}

const rules = () =>
  Object.values(router.toJSON())
    .flat()
    .map((route) => ruleOf(route))

const isPublic = ({ pattern }: Rule) => PUBLIC.some((known) => known.test(pattern))
const isForAnyStaff = ({ pattern }: Rule) => ANY_STAFF.includes(pattern)
const pathOf = ({ pattern }: Rule) => pattern.replaceAll(/:\w+\??/g, '01K00000000000000000000000')
const pages = () => rules().filter((rule) => rule.isStaff && rule.methods.includes('GET'))

test.group('The doors of the house', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('every route is public by name, or asks for a signed-in person and an ability', ({
    assert,
  }) => {
    const known = Object.keys(ABILITIES)
    const lawless = rules().filter((rule) => {
      if (isPublic(rule)) {
        return rule.isStaff
      }
      const hasRule = rule.ability ? known.includes(rule.ability) : isForAnyStaff(rule)
      return !rule.isStaff || !hasRule
    })
    assert.deepEqual(
      lawless.map(({ pattern, methods, ability }) => ({ pattern, methods, ability })),
      []
    )
    assert.isAbove(rules().length, 20)
  })

  test('a guest is led from every page of the staff to the sign-in', async ({ client, assert }) => {
    for (const page of pages()) {
      const response = await client.get(pathOf(page)).redirects(0)
      assert.equal(response.status(), 302, page.pattern)
      assert.match(response.header('location')!, /^\/login/, page.pattern)
    }
  })

  test('somebody without a role in force is refused everywhere', async ({ client, assert }) => {
    const nobody = await cast.withoutRole()
    for (const page of pages()) {
      const response = await client.get(pathOf(page)).loginAs(nobody).redirects(0)
      assert.equal(response.header('location'), '/login', page.pattern)
    }
  })

  test('somebody whose role lacks the ability finds no such page', async ({ client, assert }) => {
    const teacher = await cast.teacher()
    for (const page of pages().filter(({ ability }) => ability)) {
      const response = await client.get(pathOf(page)).loginAs(teacher).redirects(0)
      const isAllowed = teacher.may(page.ability as keyof typeof ABILITIES)
      assert.isTrue(isAllowed || response.status() === 404, page.pattern)
    }
  })
})
