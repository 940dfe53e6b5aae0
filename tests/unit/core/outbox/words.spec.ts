import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { STAFF_LANGUAGES } from '#app/core/languages'
import { MESSAGE_KINDS } from '#app/appointments/appointment_message'

type Words = Record<string, Record<string, string>>

const words = (language: string, namespace: string): Words =>
  JSON.parse(readFileSync(`${app.languageFilesPath(language)}/${namespace}.json`, 'utf8'))

const sources = () =>
  globSync('app/**/*.ts', { cwd: app.makePath() }).map((file) =>
    readFileSync(app.makePath(file), 'utf8')
  )

/** Kinds written as such where a message is queued; those of appointments have a list. */
function kindsInCode() {
  const senders = sources().filter((code) => /enqueueMessage|StaffMail|mailStaff/.test(code))
  const found = senders.flatMap((code) =>
    [...code.matchAll(/kind: '([a-z_]+)'(?! as const, (owner|value))/g)].map(([, kind]) => kind)
  )
  return [...new Set(found), ...MESSAGE_KINDS.map((kind) => `appointment_${kind}`)]
}

/** What is written down about a person, by anybody: the list that the person may ask for. */
const actionsInCode = () =>
  sources().flatMap((code) =>
    [...code.matchAll(/'((appointment|client|message|note|me|personal_pin)\.[a-z]+_?[a-z_]*)'/g)]
      .map(([, action]) => action)
      .filter((action) =>
        new RegExp(`(action: |recordMe\\(.*|changeRecord\\(.*)'${action}'`).test(code)
      )
  )

test.group('Words of what was sent and done', () => {
  test('every kind of message in the outbox has a name', ({ assert }) => {
    const kinds = kindsInCode()
    assert.includeMembers(kinds, ['invitation', 'one_time_code', 'slot_offer'])
    for (const language of STAFF_LANGUAGES) {
      assert.includeMembers(Object.keys(words(language, 'outbox').kinds), kinds)
    }
  })

  test('everything done with a person’s record has a name in the list of readings', ({
    assert,
  }) => {
    const actions = actionsInCode()
    assert.includeMembers(actions, ['message.retried', 'personal_pin.reset', 'me.signed_in'])
    for (const language of STAFF_LANGUAGES) {
      const known = Object.keys(words(language, 'privacy').actions)
      const wanted = [...new Set(actions)].map((action) => action.replace('.', '_'))
      assert.includeMembers(known, wanted)
    }
  })
})
