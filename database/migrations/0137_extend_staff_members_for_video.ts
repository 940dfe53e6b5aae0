import { BaseSchema } from '@adonisjs/lucid/schema'

/** The room on the net where this person meets people by video, unless an appointment says another. */
export default class extends BaseSchema {
  protected tableName = 'staff_members'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.string('video_link', 300).nullable()
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropColumn('video_link')
    })
  }
}
