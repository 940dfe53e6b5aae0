import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'worker_heartbeats'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('name', 60).primary()
      table.dateTime('seen_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
