import { BaseSchema } from '@adonisjs/lucid/schema'

/** What is booked, what the person needs, where they meet by video, and which series it belongs to. */
export default class extends BaseSchema {
  protected tableName = 'appointments'

  /** On SQLite a foreign key through `alterTable` rebuilds the table, and its children go with the old one. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    this.schema.raw(
      'ALTER TABLE appointments ADD COLUMN series_id varchar(26) NULL' +
        (this.isSqlite ? ' REFERENCES appointment_series (id)' : '')
    )
    this.schema.alterTable(this.tableName, (table) => {
      table.string('kind', 20).notNullable().defaultTo('advice')
      table.boolean('needs_access').notNullable().defaultTo(false)
      table.string('adviser_sex', 10).nullable()
      table.string('video_link', 300).nullable()
      table.index(['series_id'])
      if (!this.isSqlite) {
        table.foreign('series_id').references('appointment_series.id')
      }
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      if (!this.isSqlite) {
        table.dropForeign(['series_id'])
      }
      table.dropIndex(['series_id'])
      table.dropColumns('series_id', 'kind', 'needs_access', 'adviser_sex', 'video_link')
    })
  }
}
