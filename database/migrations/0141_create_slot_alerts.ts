import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'slot_alerts'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('topic', 40).nullable().references('topics.code')
      table.string('language', 8).notNullable()
      table.string('channel', 20).notNullable()
      table.string('sex', 10).nullable()
      table.string('interpreter_language', 8).nullable()
      table.boolean('is_accessible').notNullable().defaultTo(false)
      table.text('others').nullable()
      table.date('first_day').notNullable()
      table.date('last_day').notNullable()
      table.string('part_of_day', 20).notNullable()
      table.text('seen_starts').notNullable()
      table.string('state', 20).notNullable()
      table.integer('offers_made').notNullable().defaultTo(0)
      table.string('token_hash', 64).notNullable().unique()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['state', 'offers_made', 'created_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
