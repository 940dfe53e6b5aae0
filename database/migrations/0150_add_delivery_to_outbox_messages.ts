import { BaseSchema } from '@adonisjs/lucid/schema'

const COLUMNS = [
  'recipient_index',
  'give_up_at',
  'parts',
  'via',
  'provider_id',
  'provider_state',
  'cost_thousandths',
  'delivered_at',
  'unsure_attempts',
  'undelivered_told_at',
]

/** What the provider said of a message, what it cost, and until when it is worth sending. */
export default class extends BaseSchema {
  protected tableName = 'outbox_messages'

  async up() {
    this.schema.alterTable(this.tableName, (table) => {
      table.string('recipient_index', 40).nullable().index()
      table.dateTime('give_up_at').nullable()
      table.integer('parts').nullable()
      table.string('via', 20).nullable()
      table.string('provider_id', 80).nullable().index()
      table.string('provider_state', 60).nullable()
      table.integer('cost_thousandths').nullable()
      table.dateTime('delivered_at').nullable()
      table.integer('unsure_attempts').notNullable().defaultTo(0)
      table.dateTime('undelivered_told_at').nullable()
    })
    this.schema.raw(
      "UPDATE outbox_messages SET undelivered_told_at = updated_at WHERE state = 'failed'"
    )
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropIndex(['recipient_index'])
      table.dropIndex(['provider_id'])
      table.dropColumns(...COLUMNS)
    })
  }
}
