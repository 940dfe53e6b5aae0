import { BaseSchema } from '@adonisjs/lucid/schema'

/** Ends of stay that a law sets for everybody at once: one edit moves all holders. */
export default class extends BaseSchema {
  protected tableName = 'residence_end_rules'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('code', 30).primary()
      table.date('ends_on').notNullable()
      table.string('legal_basis', 200).notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
