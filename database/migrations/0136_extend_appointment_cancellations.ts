import { BaseSchema } from '@adonisjs/lucid/schema'

/** Too late for anybody else to have the time, by the rule of that day. */
export default class extends BaseSchema {
  protected tableName = 'appointment_cancellations'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.boolean('is_late').notNullable().defaultTo(false)
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropColumn('is_late')
    })
  }
}
