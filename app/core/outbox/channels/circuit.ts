import { type DateTime } from 'luxon'
import { now } from '#app/core/clock'
import type { FailureKind } from '#app/core/outbox/channels/delivery_failure'

const TOLERATED = 3
const FIRST_PAUSE_SECONDS = 15
const LONGEST_PAUSE_SECONDS = 300

/**
 * Rests a server that is down: after three failures in a row it is left alone, then one message
 * tries it; each vain trial doubles the rest. Nothing is claimed meanwhile, so nothing wears out.
 */
export class Circuit {
  #failures = 0
  #closedUntil: DateTime | null = null

  get isResting(): boolean {
    return this.#closedUntil !== null && now() < this.#closedUntil
  }

  /** Whether a message may try now; after a rest it lets one through and rests on until it is back. */
  admits(): boolean {
    if (this.isResting) {
      return false
    }
    if (this.#closedUntil) {
      this.#rest()
    }
    return true
  }

  /** A server that refuses one message with good reason is well. */
  note(failure: FailureKind | null) {
    if (failure !== 'server' && failure !== 'unsure') {
      this.#failures = 0
      this.#closedUntil = null
    } else if (++this.#failures >= TOLERATED) {
      this.#rest()
    }
  }

  #rest() {
    const pause = FIRST_PAUSE_SECONDS * 2 ** (this.#failures - TOLERATED)
    this.#closedUntil = now().plus({ seconds: Math.min(pause, LONGEST_PAUSE_SECONDS) })
  }
}
