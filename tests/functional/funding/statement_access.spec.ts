import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Role } from '#app/identity/role'
import { makeProject } from '#database/factories/funding/project_factory'
import * as cast from '#tests/cast'
import { ask, oleksandr, questionsFor } from '#tests/functional/funding/asking'

const KINDS = ['education', 'housing_exclusion', 'disability', 'minority']
const WORDS = {
  education: 'KANAREK-SZKOLA',
  housing_exclusion: 'KANAREK-DOM',
  disability: 'KANAREK-ZDROWIE',
  minority: 'KANAREK-MNIEJSZOSC',
}

/** Role; what it reads; what it writes. Every role not here finds no such page. */
const TABLE: [Role, string[], string[]][] = [
  ['adviser', KINDS, KINDS],
  ['career_adviser', KINDS, KINDS],
  ['lawyer', ['education'], ['education']],
  ['psychologist', ['housing_exclusion', 'disability'], ['housing_exclusion', 'disability']],
  ['coordinator', ['education'], ['education']],
  ['manager', [], []],
  ['accounting', [], []],
  ['auditor', ['education'], []],
  ['data_protection_officer', KINDS, []],
]

async function everythingSaid(client: Parameters<typeof ask>[0]) {
  const person = await oleksandr()
  await makeProject({ branchId: person.branchId, kinds: KINDS })
  for (const [kind, detail] of Object.entries(WORDS)) {
    const value = kind === 'education' ? 'tertiary' : 'yes'
    await ask(client, person.id, { kind, value, detail })
  }
  await db.from('audit_entries').delete()
  return person
}

const hired = (role: Role) => cast.hire({ givenName: 'Rola', familyName: role, roles: [role] })

test.group('Who reads which statement', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('{0}: the page holds only what the table allows, and readers are remembered')
    .with(TABLE)
    .run(async ({ client, assert }, [role, reads, writes]) => {
      const { id } = await everythingSaid(client)
      const staff = await hired(role)
      const questions = await questionsFor(client, id, staff)
      assert.sameMembers(
        questions.map(({ kind }) => kind),
        KINDS
      )
      for (const question of questions) {
        const words = JSON.stringify(question)
        const kind = question.kind as keyof typeof WORDS
        assert.equal(words.includes(WORDS[kind]), reads.includes(kind), kind)
        assert.equal(question.statements.length > 0, reads.includes(kind), kind)
        assert.equal(question.values.length > 0, reads.includes(kind), kind)
        assert.equal(question.mayRecord, writes.includes(kind), kind)
        assert.equal(question.state?.state, 'answered')
      }
      const read = await db.from('audit_entries').where('action', 'statement.viewed')
      const sensitive = reads.filter((kind) => kind !== 'education')
      assert.lengthOf(read, sensitive.length)
    })

  test('{0} cannot record what it may not')
    .with(TABLE)
    .run(async ({ client, assert }, [role, , writes]) => {
      const { id } = await everythingSaid(client)
      const before = await db.from('statements')
      const staff = await hired(role)
      for (const kind of KINDS.filter((one) => !writes.includes(one))) {
        const sent = await ask(
          client,
          id,
          { kind, value: kind === 'education' ? 'primary' : 'no' },
          staff
        )
        sent.assertStatus(404)
      }
      assert.lengthOf(await db.from('statements'), before.length)
    })

  test('accounting sees whose page it is and nothing else of the record', async ({
    client,
    assert,
  }) => {
    const { id } = await everythingSaid(client)
    const page = await client
      .get(`/clients/${id}/statements`)
      .loginAs(await cast.accountant())
      .withInertia()
    const { head } = page.inertiaProps as { head: { participantId: null; warnings: object } }
    assert.isNull(head.participantId)
    assert.isTrue(Object.values(head.warnings).every((one) => !one))
  })
})
