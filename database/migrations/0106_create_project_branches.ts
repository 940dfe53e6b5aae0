import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'project_branches'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.integer('project_id').unsigned().notNullable().references('projects.id')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.primary(['project_id', 'branch_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
