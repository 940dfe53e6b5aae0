import db from '@adonisjs/lucid/services/db'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'

export const knownPhone = (index: number) => `+48601${String(200_000 + index)}`
export const unknownPhone = (index: number) => `+48602${String(200_000 + index)}`

/** People with a telephone each that the Centre knows. */
export async function knownPeople(count: number) {
  for (let index = 0; index < count; index++) {
    const person = { name: 'Олена', language: 'uk', phone: knownPhone(index) }
    await inTransaction((trx) => inviteParticipant(person, trx))
  }
}

const TABLES = 'portal_sessions one_time_codes rate_limits outbox_messages audit_entries'

export async function forgetPeople() {
  for (const table of [...TABLES.split(' '), 'personal_pins', 'contact_points', 'participants']) {
    await db.from(table).delete()
  }
}
