import { BaseSchema } from '@adonisjs/lucid/schema'

/** Which of several tries at once was the one that opened. */
export default class extends BaseSchema {
  protected tableName = 'one_time_codes'

  async up() {
    this.schema.alterTable(this.tableName, (table) => void table.string('used_by', 26).nullable())
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => table.dropColumn('used_by'))
  }
}
