import { BaseSchema } from '@adonisjs/lucid/schema'

/** One message to all holders of a rule about one day; each person is met once. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('end_rule_notices', (table) => {
      table.string('id', 26).primary()
      table.string('code', 30).notNullable().references('residence_end_rules.code')
      table.date('ends_on').notNullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('reached_client_id', 26).notNullable().defaultTo('')
      table.dateTime('started_at').notNullable()
      table.dateTime('finished_at').nullable().index()
      table.unique(['code', 'ends_on'])
    })
    this.schema.createTable('end_rule_notice_people', (table) => {
      table.string('id', 26).primary()
      table.string('notice_id', 26).notNullable().references('end_rule_notices.id')
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('outcome', 20).notNullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('called_at').nullable()
      table.string('called_by', 26).nullable().references('staff_members.id')
      table.unique(['notice_id', 'client_id'])
      table.index(['notice_id', 'outcome', 'client_id'])
    })
  }

  async down() {
    this.schema.dropTable('end_rule_notice_people')
    this.schema.dropTable('end_rule_notices')
  }
}
