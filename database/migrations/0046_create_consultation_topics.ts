import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'consultation_topics'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('consultation_id', 26).notNullable().references('consultations.id')
      table.string('topic', 40).notNullable().references('topics.code')
      table.primary(['consultation_id', 'topic'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
