import { BaseSchema } from '@adonisjs/lucid/schema'

/** The words of each version of the clause. A text once given to somebody never changes. */
export default class extends BaseSchema {
  protected tableName = 'clause_texts'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table.string('version', 20).notNullable().references('clause_versions.version')
      table.string('language', 8).notNullable()
      table.text('content', 'mediumtext').notNullable()
      table.unique(['version', 'language'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
