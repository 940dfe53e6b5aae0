import db from '@adonisjs/lucid/services/db'
import { hostname } from 'node:os'
import { now, toSql } from '#app/core/clock'

const ALIVE_SECONDS = 60
const name = `${hostname().slice(0, 40)}:${process.pid}`

/** A worker says that it lives. */
export async function beat() {
  await db
    .knexQuery()
    .table('worker_heartbeats')
    .insert({ name, seen_at: toSql(now()) })
    .onConflict('name')
    .merge()
}

/** Whether any worker was alive within the last minute. */
export async function isWorkerAlive(): Promise<boolean> {
  const since = toSql(now().minus({ seconds: ALIVE_SECONDS }))
  return (await db.from('worker_heartbeats').where('seen_at', '>=', since).first()) !== null
}
