import { BaseSchema } from '@adonisjs/lucid/schema'

/** Counts how often the marks of a meeting were saved: two people who mark at once find out. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      'alter table group_meetings add column marks_version integer not null default 0'
    )
  }

  async down() {
    this.schema.alterTable('group_meetings', (table) => table.dropColumn('marks_version'))
  }
}
