import { setImmediate } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'

const WORKERS = 8

/**
 * Booking as many do it, the time first and the meeting after it, in a process that dies while
 * somebody is between the two. Answers how many times are taken by no meeting.
 */
export async function naiveHalves(): Promise<number> {
  const { schema } = db.connection()
  await schema.dropTableIfExists('naive_meetings').dropTableIfExists('naive_times')
  for (const name of ['naive_times', 'naive_meetings']) {
    await db.connection().schema.createTable(name, (table) => void table.integer('number'))
  }
  let isDead = false
  const between = Promise.withResolvers<void>()
  const book = async (worker: number) => {
    for (let number = worker; !isDead; number += WORKERS) {
      await db.table('naive_times').insert({ number })
      between.resolve()
      await setImmediate()
      if (isDead) {
        return
      }
      await db.table('naive_meetings').insert({ number })
    }
  }
  const workers = Array.from({ length: WORKERS }, (_, worker) => book(worker))
  await between.promise
  isDead = true
  await Promise.all(workers)
  const times = await db.from('naive_times')
  const meetings = await db.from('naive_meetings')
  await db.connection().schema.dropTable('naive_meetings')
  await db.connection().schema.dropTable('naive_times')
  return times.length - meetings.length
}
