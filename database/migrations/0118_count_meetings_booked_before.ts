import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Meetings booked before there was a count. An hour after UTC is the right day for every meeting
 * between one in the morning and eleven at night.
 */
export default class extends BaseSchema {
  async up() {
    const isSqlite = this.db.dialect.name === 'better-sqlite3'
    const day = isSqlite
      ? "date(starts_at, '+1 hour')"
      : "date_format(date_add(starts_at, interval 1 hour), '%Y-%m-%d')"
    this.schema.raw(`UPDATE reservations SET day = ${day}`)
    this.schema.raw(
      `UPDATE reservations SET branch_id = (
        SELECT max(appointments.branch_id) FROM appointments
        WHERE appointments.reservation_id = reservations.id)`
    )
    this.schema.raw(
      `INSERT INTO resource_days (resource_id, day, meetings)
        SELECT q.resource_id, v.day, count(DISTINCT q.reservation_id)
        FROM reserved_quarters q
        JOIN reservations v ON v.id = q.reservation_id
        JOIN resources r ON r.id = q.resource_id AND r.kind <> 'room'
        GROUP BY q.resource_id, v.day`
    )
  }

  async down() {
    this.schema.raw('DELETE FROM resource_days')
  }
}
