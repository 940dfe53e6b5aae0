import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'register_entry_topics'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('register_entry_id', 26).notNullable().references('register_entries.id')
      table.string('topic', 40).notNullable().references('topics.code')
      table.primary(['register_entry_id', 'topic'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
