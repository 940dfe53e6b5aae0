import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who processes the data in each version of the clause, and how and to whom a clause was given. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('clause_versions', (table) => {
      table.string('controller_name', 200).nullable()
      table.string('controller_address', 200).nullable()
      table.string('controller_contact', 200).nullable()
      table.string('protection_officer', 200).nullable()
      table.boolean('is_placeholder').notNullable().defaultTo(true)
    })
    this.schema.alterTable('clause_handovers', (table) => {
      table.string('how', 20).notNullable().defaultTo('not_recorded')
      table.string('received_by', 20).notNullable().defaultTo('self')
      table.string('receiver_name', 200).nullable()
      table.index(['client_id', 'given_at'])
    })
  }

  async down() {
    this.schema.alterTable('clause_handovers', (table) => {
      table.index(['client_id'])
      table.dropIndex(['client_id', 'given_at'])
      table.dropColumns('how', 'received_by', 'receiver_name')
    })
    this.schema.alterTable('clause_versions', (table) => {
      table.dropColumns(
        'controller_name',
        'controller_address',
        'controller_contact',
        'protection_officer',
        'is_placeholder'
      )
    })
  }
}
