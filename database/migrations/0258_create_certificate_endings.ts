import { BaseSchema } from '@adonisjs/lucid/schema'

/** Why a paper is no longer in force: corrected or annulled, by whom. */
export default class extends BaseSchema {
  protected tableName = 'certificate_endings'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('certificate_id', 26).notNullable().unique().references('certificates.id')
      table.string('outcome', 20).notNullable()
      table.text('reason').notNullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
