import { BaseSchema } from '@adonisjs/lucid/schema'

/** The register of papers. `current_key` is empty once the paper is corrected or annulled. */
export default class extends BaseSchema {
  protected tableName = 'certificates'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.integer('year').notNullable()
      table.integer('number').unsigned().notNullable()
      table.string('kind', 20).notNullable()
      table.string('state', 20).notNullable()
      table.string('enrolment_id', 26).notNullable().references('enrolments.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.string('group_id', 26).notNullable().references('groups.id')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('code', 12).notNullable().unique()
      table.string('current_key', 80).nullable().unique()
      table.string('duplicate_of_id', 26).nullable().references('certificates.id')
      table.string('corrects_id', 26).nullable().unique().references('certificates.id')
      table.text('face').notNullable()
      table.text('reason').nullable()
      table.date('issued_on').notNullable()
      table.string('issued_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.unique(['year', 'number'])
      table.index(['group_id', 'kind'])
      table.index(['participant_id'])
      table.index(['branch_id', 'year', 'number'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
