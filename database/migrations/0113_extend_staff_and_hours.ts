import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whom a person may ask to speak with, and the hours somebody works from home. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('ALTER TABLE staff_members ADD COLUMN sex varchar(10) NULL')
    this.schema.alterTable('availabilities', (table) => {
      table.boolean('is_remote').notNullable().defaultTo(false)
    })
  }

  async down() {
    this.schema.raw('ALTER TABLE staff_members DROP COLUMN sex')
    this.schema.raw('ALTER TABLE availabilities DROP COLUMN is_remote')
  }
}
