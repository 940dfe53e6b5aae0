import { BaseSchema } from '@adonisjs/lucid/schema'

/** One date of a group. Its time, room and teacher are reserved under `reservation_id`. */
export default class extends BaseSchema {
  protected tableName = 'group_meetings'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('group_id', 26).notNullable().references('groups.id')
      table.integer('number').unsigned().notNullable()
      table.dateTime('starts_at').notNullable()
      table.dateTime('ends_at').notNullable()
      table.string('reservation_id', 26).notNullable().unique().references('reservations.id')
      table.string('teacher_id', 26).nullable().references('staff_members.id')
      table.integer('room_id').unsigned().nullable().references('rooms.id')
      table.string('state', 20).notNullable()
      table.text('topic').nullable()
      table.text('homework').nullable()
      table.string('block', 40).nullable()
      table.string('replaces_id', 26).nullable().unique().references('group_meetings.id')
      table.integer('version').unsigned().notNullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['group_id', 'starts_at'])
      table.index(['teacher_id', 'starts_at'])
      table.index(['starts_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
