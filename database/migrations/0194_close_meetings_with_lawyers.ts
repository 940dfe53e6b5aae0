import { BaseSchema } from '@adonisjs/lucid/schema'

/** A lawyer keeps the same secrecy as a psychologist: nobody at the telephone learns of the meeting. */
export default class extends BaseSchema {
  async up() {
    this.defer(async (db) => {
      await db.from('appointment_kinds').where('code', 'legal').update({ is_restricted: true })
    })
  }

  async down() {
    this.defer(async (db) => {
      await db.from('appointment_kinds').where('code', 'legal').update({ is_restricted: false })
    })
  }
}
