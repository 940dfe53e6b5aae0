import { BaseSchema } from '@adonisjs/lucid/schema'

/** What people consent to, word for word, per purpose, version and language. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('consent_versions', (table) => {
      table.increments('id')
      table.string('purpose', 30).notNullable()
      table.string('version', 20).notNullable()
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
      table.unique(['purpose', 'version'])
    })
    this.schema.createTable('consent_texts', (table) => {
      table.increments('id')
      table.string('purpose', 30).notNullable()
      table.string('version', 20).notNullable()
      table.string('language', 8).notNullable()
      table.text('content', 'mediumtext').notNullable()
      table.unique(['purpose', 'version', 'language'])
      table
        .foreign(['purpose', 'version'])
        .references(['purpose', 'version'])
        .inTable('consent_versions')
    })
  }

  async down() {
    this.schema.dropTable('consent_texts')
    this.schema.dropTable('consent_versions')
  }
}
