import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { RETENTION_CLASSES, RETENTION_OF } from '#app/core/retention_classes'

test.group('How long records are kept', () => {
  test('every table of the database has a class, and every class names tables that exist', async ({
    assert,
  }) => {
    const tables = await db.connection().getAllTables()
    const known = Object.keys(RETENTION_OF)
    assert.deepEqual(
      tables.filter((table) => !known.includes(table)),
      [],
      'tables without a class: add them in app/core/retention_classes.ts'
    )
    assert.deepEqual(
      known.filter((table) => !tables.includes(table)),
      [],
      'classes of tables that are gone'
    )
  })

  test('every class has a period in the database, or is kept while it is in force', async ({
    assert,
  }) => {
    for (const [code, { startsFrom }] of Object.entries(RETENTION_CLASSES)) {
      const row = await db.from('retention_classes').where('code', code).first()
      assert.exists(row, code)
      assert.equal(row.years === null && row.days === null, startsFrom === 'never', code)
    }
  })

  test('nobody who is helped stands in a table that is thrown away within days', ({ assert }) => {
    for (const table of ['clients', 'consents', 'clause_handovers', 'consultations', 'services']) {
      assert.include(['case', 'project'], RETENTION_OF[table])
    }
  })
})
