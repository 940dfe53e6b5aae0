import { BaseSchema } from '@adonisjs/lucid/schema'

/** Empty until the record was compared with the rest of the register; emptied by every change. */
export default class extends BaseSchema {
  protected tableName = 'clients'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dateTime('duplicates_checked_at').nullable()
      table.index(['duplicates_checked_at', 'id'])
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropIndex(['duplicates_checked_at', 'id'])
      table.dropColumn('duplicates_checked_at')
    })
  }
}
