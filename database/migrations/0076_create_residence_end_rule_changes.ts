import { BaseSchema } from '@adonisjs/lucid/schema'

/** Every reading a rule ever had. The newest in effect is repeated in `residence_end_rules`. */
export default class extends BaseSchema {
  protected tableName = 'residence_end_rule_changes'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('code', 30).notNullable().references('residence_end_rules.code')
      table.date('effective_from').notNullable()
      table.date('ends_on').notNullable()
      table.string('legal_basis', 200).notNullable()
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.dateTime('recorded_at').notNullable()
      table.index(['code', 'effective_from'])
    })
    this.schema.alterTable('residence_end_rules', (table) => {
      table.integer('version').unsigned().notNullable().defaultTo(1)
    })
  }

  async down() {
    this.schema.alterTable('residence_end_rules', (table) => table.dropColumn('version'))
    this.schema.dropTable(this.tableName)
  }
}
