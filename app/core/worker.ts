import { setTimeout } from 'node:timers/promises'
import logger from '@adonisjs/core/services/logger'
import { deliverMessages } from '#app/core/outbox/deliver_messages'
import { configuredTransport } from '#app/core/outbox/transport'
import { tellUndelivered } from '#app/core/outbox/undelivered'
import { beat } from '#app/core/heartbeat'
import { sweepAll } from '#app/core/sweepers'

const PAUSE_MS = 2_000
const BEAT_EVERY = 5
const SWEEP_EVERY = 60

const warn = (step: string, error: unknown) => {
  const { name, code } = error as Error & { code?: string }
  logger.warn({ step, error: code ?? name }, 'worker step failed')
}

/**
 * Sends messages, tidies, and says that it lives, until `stop` is called; the step under way is
 * finished first. A database that is away is met again at the next round.
 */
export function startWorker() {
  const stopping = new AbortController()
  const transport = configuredTransport()
  const done = work(stopping.signal, async (round) => {
    if (round % BEAT_EVERY === 0) {
      await beat()
    }
    await deliverMessages(transport)
    await tellUndelivered()
    if (round % SWEEP_EVERY === 0) {
      await sweepAll(warn)
    }
  })
  return {
    async stop() {
      stopping.abort()
      await done
      transport.close()
    },
  }
}

async function work(signal: AbortSignal, step: (round: number) => Promise<void>) {
  for (let round = 0; !signal.aborted; round++) {
    await step(round).catch((error) => warn('round', error))
    await setTimeout(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}
