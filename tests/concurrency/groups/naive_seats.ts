import { setImmediate } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { connections } from '#tests/concurrency/naive_twin'

async function inTable(
  people: number,
  work: (client: QueryClientContract) => Promise<unknown>,
  times: number
) {
  const { clients, close } = await connections()
  await db.connection().schema.dropTableIfExists('naive_seats')
  await db.connection().schema.createTable('naive_seats', (table) => {
    table.increments('id')
    table.string('state', 20)
    table.integer('offers').defaultTo(0)
  })
  for (let person = 0; person < people; person++) {
    await db.table('naive_seats').insert({ state: 'waiting' })
  }
  const tries = Array.from({ length: times }, (_, at) => work(clients[at % clients.length]))
  await Promise.all(tries)
  const rows = await db.from('naive_seats').orderBy('id')
  await db.connection().schema.dropTable('naive_seats')
  await close()
  return rows
}

/** Freed seats as many pass them on: look who is first, then write. How many got more than one offer. */
export async function naiveOffers(seats: number): Promise<number> {
  const promote = async (client: QueryClientContract) => {
    const first = await client.from('naive_seats').where('state', 'waiting').orderBy('id').first()
    await setImmediate()
    const row = client.from('naive_seats').where('id', first.id)
    await row.update({ state: 'offered', offers: db.raw('offers + 1') })
  }
  const rows = await inTable(seats * 2, promote, seats)
  return rows.filter(({ offers }) => Number(offers) > 1).length
}

/** One form sent so many times, as many treat it: look whether it is there, then write. */
export async function naiveForms(times: number): Promise<number> {
  const send = async (client: QueryClientContract) => {
    const [earlier] = await client.from('naive_seats').where('state', 'sent')
    await setImmediate()
    if (!earlier) {
      await client.table('naive_seats').insert({ state: 'sent' })
    }
  }
  const rows = await inTable(0, send, times)
  return rows.length
}
