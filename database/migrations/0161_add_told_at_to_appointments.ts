import { BaseSchema } from '@adonisjs/lucid/schema'

/** When the person was last told of the time, and the index by which reminders find what comes next. */
export default class extends BaseSchema {
  protected tableName = 'appointments'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dateTime('told_at').nullable()
      table.index(['starts_at'])
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropIndex(['starts_at'])
      table.dropColumn('told_at')
    })
  }
}
