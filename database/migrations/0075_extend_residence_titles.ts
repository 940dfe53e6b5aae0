import { BaseSchema } from '@adonisjs/lucid/schema'

/** How an application ended, the day a title was lost before its end, and a version for writers. */
export default class extends BaseSchema {
  protected tableName = 'residence_titles'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.string('applied_for', 30).nullable()
      table.date('decided_on').nullable()
      table.string('decision', 20).nullable()
      table.date('appealed_on').nullable()
      table.date('appeal_decided_on').nullable()
      table.string('appeal_decision', 20).nullable()
      table.date('ended_on').nullable()
      table.integer('version').unsigned().notNullable().defaultTo(1)
      table.index(['client_id', 'valid_from'])
      table.index(['valid_until', 'client_id'])
      table.index(['end_rule', 'client_id'])
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.index(['client_id'])
      table.dropIndex(['client_id', 'valid_from'])
      table.dropIndex(['valid_until', 'client_id'])
      table.dropIndex(['end_rule', 'client_id'])
      table.dropColumns('applied_for', 'decided_on', 'decision', 'appealed_on')
      table.dropColumns('appeal_decided_on', 'appeal_decision', 'ended_on', 'version')
    })
  }
}
