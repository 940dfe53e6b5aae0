import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'consultations'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('appointment_id', 26).nullable().unique().references('appointments.id')
      table.date('held_on').notNullable()
      table.dateTime('started_at').nullable()
      table.integer('minutes').notNullable()
      table.string('mode', 20).notNullable()
      table.string('language', 8).notNullable()
      table.string('outcome', 30).notNullable()
      table.text('note', 'mediumtext').nullable()
      table.string('note_circle', 20).notNullable()
      table.text('follow_up').nullable()
      table.date('follow_up_on').nullable()
      table.integer('head_count').notNullable()
      table.string('enquiry_citizenship', 20).nullable()
      table.string('enquiry_sex', 20).nullable()
      table.string('enquiry_town', 120).nullable()
      table.integer('version').notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['staff_member_id', 'held_on'])
      table.index(['branch_id', 'held_on'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
