import { BaseSchema } from '@adonisjs/lucid/schema'

/** The day the sex-offender register was checked (act of 13.05.2016, art. 21). */
export default class extends BaseSchema {
  protected tableName = 'staff_members'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.date('register_checked_on').nullable()
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropColumn('register_checked_on')
    })
  }
}
