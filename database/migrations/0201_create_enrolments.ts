import { BaseSchema } from '@adonisjs/lucid/schema'

/** People enrolled together share an `entry`, its ticket and its link. */
export default class extends BaseSchema {
  protected tableName = 'enrolments'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('group_id', 26).notNullable().references('groups.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.string('entry', 26).notNullable().index()
      table.integer('ticket').unsigned().notNullable()
      table.integer('position').unsigned().notNullable().defaultTo(0)
      table.string('state', 20).notNullable()
      table.dateTime('joined_at').notNullable()
      table.date('in_poland_since').nullable()
      table.string('level', 10).nullable()
      table.boolean('is_minor').notNullable().defaultTo(false)
      table.string('household_id', 26).nullable()
      table.string('enrolled_via', 20).notNullable()
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.string('language', 8).notNullable()
      table.string('token_hash', 64).notNullable().index()
      table.integer('version').unsigned().notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.unique(['group_id', 'participant_id'])
      table.index(['group_id', 'state', 'ticket'])
      table.index(['participant_id', 'state'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
