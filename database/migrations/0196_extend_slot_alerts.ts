import { BaseSchema } from '@adonisjs/lucid/schema'

/** A wish for a meeting that was booked before keeps its kind and its length. */
export default class extends BaseSchema {
  protected tableName = 'slot_alerts'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.string('kind', 20).notNullable().defaultTo('advice')
      table.integer('minutes').notNullable().defaultTo(45)
      table.boolean('for_minor').notNullable().defaultTo(false)
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) =>
      table.dropColumns('kind', 'minutes', 'for_minor')
    )
  }
}
