import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'appointments'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('reference', 12).notNullable().unique()
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.string('reservation_id', 26).notNullable().references('reservations.id')
      table.string('topic', 40).nullable().references('topics.code')
      table.string('language', 8).notNullable()
      table.string('channel', 20).notNullable()
      table.dateTime('starts_at').notNullable()
      table.dateTime('ends_at').notNullable()
      table.string('booked_via', 20).notNullable()
      table.string('token_hash', 64).notNullable().unique()
      table.integer('version').notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['staff_member_id', 'starts_at'])
      table.index(['branch_id', 'starts_at'])
      table.index(['participant_id', 'starts_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
