import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'register_entries'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('service_id', 26).notNullable().references('services.id')
      table.integer('revision').notNullable()
      table.string('service_type', 40).notNullable().references('service_types.code')
      table.date('held_on').notNullable()
      table.dateTime('started_at').nullable()
      table.boolean('is_start_known').notNullable().defaultTo(false)
      table.integer('minutes').notNullable()
      table.integer('head_count').notNullable()
      table.string('language', 8).notNullable()
      table.string('mode', 20).notNullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('recorded_by', 26).notNullable().references('staff_members.id')
      table.string('correction_reason', 255).nullable()
      table.dateTime('created_at').notNullable()
      table.unique(['service_id', 'revision'])
      table.index(['held_on', 'branch_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
