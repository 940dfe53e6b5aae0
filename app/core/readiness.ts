import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { isWorkerAlive } from '#app/core/heartbeat'

const PATIENCE_MS = 3_000

const migrationNames = () =>
  readdirSync(app.makePath('database/migrations'))
    .filter((file) => /^\d+_\w+\.(ts|js)$/.test(file))
    .map((file) => `database/migrations/${file.slice(0, -3)}`)

async function areMigrationsApplied(): Promise<boolean> {
  const rows: { name: string }[] = await db.from('adonis_schema').select('name')
  const applied = new Set(rows.map(({ name }) => name))
  return migrationNames().every((name) => applied.has(name))
}

const isReachable = async () => (await db.rawQuery('SELECT 1')) !== null

/** A question that fails or takes too long is answered with no. */
const answer = (question: () => Promise<boolean>) =>
  Promise.race([question().catch(() => false), setTimeout(PATIENCE_MS, false, { ref: false })])

export async function checkReadiness() {
  const [database, migrations, worker] = await Promise.all(
    [isReachable, areMigrationsApplied, isWorkerAlive].map(answer)
  )
  return { database, migrations, worker }
}
