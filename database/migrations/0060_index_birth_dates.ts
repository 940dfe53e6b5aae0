import { BaseSchema } from '@adonisjs/lucid/schema'

/** People who may be one are looked up by birth date. */
export default class extends BaseSchema {
  protected tableName = 'clients'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.index(['birth_date'])
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropIndex(['birth_date'])
    })
  }
}
