import { BaseEvent } from '@adonisjs/core/events'

/** Somebody took a consent back; whoever works on the strength of it stops. Sent after the commit. */
export default class ConsentWithdrawn extends BaseEvent {
  constructor(public consent: { id: string; clientId: string; purpose: string; detail: string }) {
    super()
  }
}
