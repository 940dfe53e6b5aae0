import { BaseSchema } from '@adonisjs/lucid/schema'

/** Copies and scans of a client's papers. The content lies apart, encrypted, under `storage_key`. */
export default class extends BaseSchema {
  protected tableName = 'stored_files'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().index().references('clients.id')
      table.string('kind', 30).notNullable()
      table.string('needed_for', 40).nullable()
      table.text('name').nullable()
      table.text('note').nullable()
      table.string('media_type', 100).notNullable()
      table.integer('size').unsigned().notNullable()
      table.string('fingerprint', 40).notNullable()
      table.string('disk', 10).notNullable()
      table.string('storage_key', 80).notNullable().unique()
      table.string('uploaded_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
