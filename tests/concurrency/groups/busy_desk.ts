import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type Branch from '#app/identity/models/branch'
import { randomLetters } from '#app/core/record_id'
import { hire, PASSWORD } from '#tests/cast'
import { emptyTables } from '#tests/concurrency/empty_tables'
import type { Servers } from '#tests/concurrency/servers'
import { StaffSession } from '#tests/staff_session'

/** A coordinator signed in at every server. */
export async function coordinators(servers: Servers, branch: Branch): Promise<StaffSession[]> {
  hash.restore()
  const email = `zapisy.${randomLetters(6).toLowerCase()}@centrum.example`
  const name = { givenName: 'Ola', familyName: 'Lis', email }
  await hire({ ...name, roles: ['coordinator'], branches: [branch] })
  hash.fake()
  return Promise.all(
    servers.urls.map(async (url) => {
      const session = new StaffSession(url)
      await session.signIn(email, PASSWORD)
      await session.get('/desk')
      return session
    })
  )
}

/** The form of one new person at the desk. */
export const enrolmentForm = (at: number, level = 'A1') => ({
  one_time_key: `enrolment-${randomLetters(16)}`,
  people: [{ name: `Osoba ${at}`, phone: `+48 601 ${String(100_000 + at)}`, level }],
  language: 'uk',
})

/** What the group's row says beside what its enrolments and offers say. */
export async function booksOf(groupId: string) {
  const group = await db.from('groups').where('id', groupId).firstOrFail()
  const count = async (state: string) => {
    const rows = await db.from('enrolments').where({ group_id: groupId, state })
    return rows.length
  }
  return {
    capacity: Number(group.capacity),
    row: { taken: Number(group.seats_taken), waiting: Number(group.waiting) },
    counted: {
      taken: (await count('enrolled')) + (await count('offered')),
      waiting: await count('waiting'),
    },
  }
}

/** Entries whose open offer is not exactly their `offered` people, or who were written to twice. */
export async function brokenOffers(groupId: string): Promise<string[]> {
  const offers = await db.from('seat_offers').where('group_id', groupId)
  const messages: { subject_id: string; messages: number }[] = await db
    .from('outbox_messages')
    .where('subject_type', 'seat_offer')
    .groupBy('subject_id')
    .select('subject_id')
    .count('* as messages')
  const sent = new Map(messages.map((row) => [row.subject_id, Number(row.messages)]))
  return offers.filter(({ id }) => sent.get(id) !== 1).map(({ id }) => id)
}

export async function clearAway(servers: Servers) {
  await servers.stop()
  await emptyTables()
  await testUtils.db().seed()
}
