import { test } from '@japa/runner'
import router from '@adonisjs/core/services/router'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import { ROLES } from '#app/identity/role'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeClient } from '#database/factories/clients/client_factory'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import * as cast from '#tests/cast'
import { formOf } from '#tests/form_fields'
import { HOSTILE_WORDS } from '#tests/hostile_words'

const NOBODY = '01K00000000000000000000000'
/** What a field may hold that is no text. */
const HOSTILE_SHAPES = [[], {}, ['x'], { x: 'x' }, [[['x']]], 1e308, true, null]
const EVERY = process.env.FULL ? 1 : 4
const HOSTILE = [...HOSTILE_WORDS.filter((_, index) => index % EVERY === 0), ...HOSTILE_SHAPES]

const forms = () =>
  Object.values(router.toJSON())
    .flat()
    .filter(({ methods }) => !methods.includes('GET'))
    .filter(({ pattern }) => !pattern.startsWith('/:locale') && pattern !== '/logout')
    .map(({ pattern, methods }) => ({
      pattern,
      method: methods[0].toLowerCase() as 'post' | 'put' | 'patch' | 'delete',
    }))

/** Somebody who may do everything, and what there is to do it with. */
async function centre() {
  const roles = [...ROLES]
  const staff = await cast.hire({ givenName: 'Wszystko', familyName: 'Mogąca', roles })
  const { id: branchId } = staff.branches[0]
  const person = await makeClient(staff, { branchId })
  const participant = await ParticipantFactory.create()
  const startsAt = now().plus({ days: 2 })
  const meeting = await makeMeeting({ staff, participantId: participant.id, startsAt })
  const known = new Map<string, string | number>([
    ['clients', person.id],
    ['appointments', meeting.id],
    ['branches', branchId],
    ['rules', branchId],
    ['availabilities', staff.id],
  ])
  const pathOf = (pattern: string) =>
    pattern
      .replace(/:\w+\??/, String(known.get(pattern.split('/')[1]) ?? NOBODY))
      .replaceAll(/:\w+\??/g, NOBODY)
  return { staff, pathOf }
}

test.group('Forms of the staff and hostile words', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const hostile of HOSTILE) {
    const shown = JSON.stringify(hostile)
    test(`${shown.slice(0, 22)} (${shown.length}) breaks no form`, async ({ client, assert }) => {
      const { staff, pathOf } = await centre()
      const body = await formOf(hostile)
      for (const { pattern, method } of forms()) {
        const path = pathOf(pattern)
        const request = client[method](path).loginAs(staff).withCsrfToken().redirects(0)
        const response = await request.header('referer', '/desk').json(body)
        assert.isBelow(response.status(), 500, `${method} ${path}`)
      }
    }).timeout(60_000)
  }
})
