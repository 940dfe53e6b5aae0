import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'

type Sweep = () => Promise<unknown>

const sweeps = new Map<string, Sweep>()

/** Registers something the worker tidies every few minutes; it must bear being run by two at once. */
export function onSweep(name: string, sweep: Sweep) {
  sweeps.set(name, sweep)
}

/** Runs every sweep; one that fails does not keep the others from running. */
export async function sweepAll(report: (name: string, error: unknown) => void) {
  for (const [name, sweep] of sweeps) {
    await sweep().catch((error: unknown) => report(name, error))
  }
}

const olderThan = (table: string, column: string, hours: number) => () =>
  db
    .from(table)
    .where(column, '<', toSql(now().minus({ hours })))
    .delete()

onSweep('one_time_keys', olderThan('one_time_keys', 'created_at', 72))
onSweep('rate_limits', olderThan('rate_limits', 'expires_at', 0))
/** The framework writes a date of its own here, which SQLite keeps as a number and not as text. */
onSweep('sessions', () => db.from('sessions').where('expires_at', '<', now().toJSDate()).delete())
onSweep('worker_heartbeats', olderThan('worker_heartbeats', 'seen_at', 24))
