import { setTimeout } from 'node:timers/promises'
import logger from '@adonisjs/core/services/logger'
import { configuredChannels } from '#app/core/outbox/channels/configured_channels'
import { deliverMessages } from '#app/core/outbox/deliver_messages'
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
 * Sends messages, tidies, and says that it lives, until `stop` is called; the steps under way are
 * finished first. Each channel has a loop of its own, so that a slow mail server holds up neither
 * text messages nor the heartbeat. A database that is away is met again at the next round.
 */
export function startWorker() {
  const stopping = new AbortController()
  const { signal } = stopping
  const loops = [
    repeat(signal, 'house', keepHouse),
    ...configuredChannels().map((channel) =>
      repeat(signal, channel.name, () => deliverMessages(channel, signal))
    ),
  ]
  return {
    async stop() {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

async function keepHouse(round: number) {
  if (round % BEAT_EVERY === 0) {
    await beat()
  }
  await tellUndelivered()
  if (round % SWEEP_EVERY === 0) {
    await sweepAll(warn)
  }
}

async function repeat(signal: AbortSignal, name: string, step: (round: number) => unknown) {
  for (let round = 0; !signal.aborted; round++) {
    try {
      await step(round)
    } catch (error) {
      warn(name, error)
    }
    await setTimeout(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
}
