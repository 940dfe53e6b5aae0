import { BaseSchema } from '@adonisjs/lucid/schema'
import { encryptField } from '#app/core/field_encryption'

/** Why another branch's client was opened may name things about her: sealed like every such text. */
export default class extends BaseSchema {
  async up() {
    this.defer(async (db) => {
      await db.from('audit_entries').where('action', 'client.opened').update({ reason: null })
      for (const { id, reason } of await db.from('client_openings').select('id', 'reason')) {
        const address = { table: 'client_openings', column: 'reason', rowId: String(id) }
        await db
          .from('client_openings')
          .where('id', id)
          .update({ reason: encryptField(String(reason), address) })
      }
    })
  }

  /** A sealed reason stays sealed. */
  async down() {}
}
