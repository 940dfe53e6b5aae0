import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * `seats_taken` counts persons, offered seats among them; `waiting` counts the persons who wait;
 * `turns` counts the changes of seats and puts them in order.
 */
export default class extends BaseSchema {
  protected tableName = 'groups'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('kind', 20).notNullable()
      table.string('name', 150).notNullable()
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.integer('capacity').unsigned().notNullable()
      table.integer('seats_taken').unsigned().notNullable().defaultTo(0)
      table.integer('waiting').unsigned().notNullable().defaultTo(0)
      table.integer('next_ticket').unsigned().notNullable().defaultTo(1)
      table.integer('turns').unsigned().notNullable().defaultTo(0)
      table.string('state', 20).notNullable()
      table.text('rule').notNullable()
      table.boolean('is_public').notNullable().defaultTo(false)
      table.date('starts_on').nullable()
      table.date('ends_on').nullable()
      table.string('language', 8).notNullable()
      table.string('mode', 10).notNullable()
      table.integer('version').unsigned().notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.check('seats_taken <= capacity', [], 'groups_within_capacity')
      table.index(['branch_id', 'state', 'starts_on'])
      table.index(['kind', 'is_public', 'state', 'starts_on'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
