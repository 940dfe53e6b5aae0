import { BaseSchema } from '@adonisjs/lucid/schema'

/** Which form of the name keys a client has; the worker renews those of an older form. */
export default class extends BaseSchema {
  protected tableName = 'clients'

  async up() {
    this.schema.raw('ALTER TABLE clients ADD COLUMN key_form integer NOT NULL DEFAULT 0')
    this.schema.alterTable(this.tableName, (table) => {
      table.index(['key_form'])
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropIndex(['key_form'])
      table.dropColumn('key_form')
    })
  }
}
