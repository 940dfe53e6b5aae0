import { BaseSchema } from '@adonisjs/lucid/schema'

/** One link of one person. It keeps no time of use: nothing leads from here to an answer. */
export default class extends BaseSchema {
  protected tableName = 'survey_invitations'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('survey_id', 26).notNullable().references('surveys.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.string('token_hash', 64).notNullable().unique()
      table.boolean('is_used').notNullable().defaultTo(false)
      table.unique(['survey_id', 'participant_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
