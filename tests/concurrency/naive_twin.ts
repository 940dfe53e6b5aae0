import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const CONNECTIONS = 8

/** Connections of their own to the database under test: what so many server processes have. */
export async function connections() {
  const names = Array.from({ length: CONNECTIONS }, () => `naive_${randomUUID()}`)
  const { config } = db.manager.get(db.primaryConnectionName)!
  for (const name of names) {
    db.manager.add(name, config)
  }
  const close = () => Promise.all(names.map((name) => db.manager.close(name, true)))
  return { clients: names.map((name) => db.connection(name)), close }
}

/**
 * Booking as many do it: look whether the time is free, then write. One table, no unique key.
 * Answers with the statuses that the same number of people would get.
 */
export async function naiveBookings(count: number, capacity = 1): Promise<number[]> {
  const { clients, close } = await connections()
  await db.connection().schema.dropTableIfExists('naive_bookings')
  await db.connection().schema.createTable('naive_bookings', (table) => {
    table.increments('id')
    table.integer('slot').index()
  })
  const book = async (client: QueryClientContract) => {
    const taken = await client.from('naive_bookings').where('slot', 1)
    await setImmediate()
    if (taken.length >= capacity) {
      return 409
    }
    await client.table('naive_bookings').insert({ slot: 1 })
    return 303
  }
  const statuses = await Promise.all(
    Array.from({ length: count }, (_, index) => book(clients[index % clients.length]))
  )
  await db.connection().schema.dropTable('naive_bookings')
  await close()
  return statuses
}

/**
 * Moving and cancelling as many do it: look at the state, then delete and insert quarters. Answers
 * how many of the races left a quarter behind that belongs to a cancelled booking.
 */
export async function naiveRaces(rounds: number): Promise<number> {
  const { clients, close } = await connections()
  await db.connection().schema.dropTableIfExists('naive_quarters')
  await db.connection().schema.createTable('naive_quarters', (table) => {
    table.integer('booking')
    table.integer('quarter')
  })
  let isCancelled = false
  const move = async (client: QueryClientContract, booking: number) => {
    if (!isCancelled) {
      await client.from('naive_quarters').where({ booking }).delete()
      await setImmediate()
      await client.table('naive_quarters').insert({ booking, quarter: 2 })
    }
  }
  const cancel = async (client: QueryClientContract, booking: number) => {
    await client.from('naive_quarters').where({ booking }).delete()
    isCancelled = true
  }
  for (let booking = 0; booking < rounds; booking++) {
    isCancelled = false
    await db.table('naive_quarters').insert({ booking, quarter: 1 })
    await Promise.all([move(clients[0], booking), cancel(clients[1], booking)])
  }
  const orphans = await db.from('naive_quarters')
  await db.connection().schema.dropTable('naive_quarters')
  await close()
  return orphans.length
}

/**
 * Numbering as many do it: read the highest number, write the next. Answers with the numbers given.
 */
export async function naiveNumbers(count: number): Promise<number[]> {
  const { clients, close } = await connections()
  await db.connection().schema.dropTableIfExists('naive_numbers')
  await db.connection().schema.createTable('naive_numbers', (table) => {
    table.increments('id')
    table.integer('number').index()
  })
  const give = async (client: QueryClientContract) => {
    const [{ last }] = await client.from('naive_numbers').max('number as last')
    await setImmediate()
    const number = Number(last ?? 0) + 1
    await client.table('naive_numbers').insert({ number })
    return number
  }
  const numbers = await Promise.all(
    Array.from({ length: count }, (_, index) => give(clients[index % clients.length]))
  )
  await db.connection().schema.dropTable('naive_numbers')
  await close()
  return numbers
}
