import { BaseSchema } from '@adonisjs/lucid/schema'

/** A consent, its withdrawal, and what had to be done after it: each a record that somebody answers for. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('consents', (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('purpose', 30).notNullable()
      table.string('version', 20).notNullable()
      table.string('language', 8).notNullable()
      table.string('detail', 120).notNullable()
      table.date('given_on').notNullable()
      table.string('how', 20).notNullable()
      table.string('given_by', 20).notNullable()
      table.string('giver_name', 200).nullable()
      table.string('recorded_by', 26).notNullable().references('staff_members.id')
      table.dateTime('recorded_at').notNullable()
      table
        .foreign(['purpose', 'version'])
        .references(['purpose', 'version'])
        .inTable('consent_versions')
      table.index(['client_id', 'purpose', 'detail'])
    })
    this.schema.createTable('consent_withdrawals', (table) => {
      table.string('id', 26).primary()
      table
        .string('consent_id', 26)
        .notNullable()
        .unique()
        .references('consents.id')
        .onDelete('CASCADE')
      table.date('withdrawn_on').notNullable()
      table.string('how', 20).notNullable()
      table.string('withdrawn_by', 20).notNullable()
      table.string('recorded_by', 26).notNullable().references('staff_members.id')
      table.dateTime('recorded_at').notNullable()
    })
    this.schema.createTable('withdrawal_follow_ups', (table) => {
      table.string('id', 26).primary()
      table
        .string('withdrawal_id', 26)
        .notNullable()
        .unique()
        .references('consent_withdrawals.id')
        .onDelete('CASCADE')
      table.string('note', 500).nullable()
      table.string('done_by', 26).notNullable().references('staff_members.id')
      table.dateTime('done_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable('withdrawal_follow_ups')
    this.schema.dropTable('consent_withdrawals')
    this.schema.dropTable('consents')
  }
}
